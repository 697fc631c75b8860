import type { JourneyMap } from '@cjm/grammar/model';
import { createElk } from '../src/elk.ts';
import { openBrowser } from '../test/browser.ts';
import { bundle } from '../test/bundle.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';
import { generateMap } from '../test/fixtures/generate-map.ts';
import { plainGraph } from './plain-graph.ts';
import type { Look, Redraw } from './redraw-page.ts';

const sizes = [100, 300, 1000];

const kinds = {
  'a flow alone': (size: number) => generateFlow(size, 19),
  'remarks and feelings': (size: number) => generateMap(size, 5),
};

const looks: Readonly<Record<Look, string>> = {
  near: 'what is edited in sight',
  whole: 'as much as can be in sight',
};

/**
 * From news of a model to what is painted of it in a browser: the first drawing, and one after each of some edits. Wall
 * time.
 */
export async function timeRedraws(): Promise<void> {
  const browser = await openBrowser();
  const script = await bundle(`import '../bench/redraw-page.ts';`);
  const time = async (map: JourneyMap, kind: string, look: Look) => {
    const page = await browser.newPage();
    await page.setContent('<body style="height:700px"></body>');
    await page.addScriptTag({ content: script });
    const redraws = await page.evaluate(([map, look]) => redraw(map, look), [map, look] as const);
    console.log(
      `${kind}, ${looks[look]}: least ms to layout and to paint, usual ms to paint, beside ELK; of which for the model, its scene, its elements, their layout, their paint; then what is far from sight`,
    );
    const plain = await timePlain(map);
    for (const one of redraws) console.log(lineOf(one, plain));
    await page.close();
  };
  for (const [kind, generate] of Object.entries(kinds)) {
    for (const size of sizes) await time(generate(size), `${size} touchpoints, ${kind}`, 'near');
  }
  await time(generateMap(1000, 5), '1000 touchpoints, remarks and feelings', 'whole');
  await browser.close();
}

function lineOf(one: Redraw, plain: number): string {
  const { name, model, scene, elements, layout, paint, least, leastPainted, engine, asked, rest } = one;
  const usual = model + scene + elements + layout + paint;
  const cells = [least, leastPainted, usual, model, scene, elements, layout, paint, rest].map((ms) =>
    ms.toFixed(1).padStart(8),
  );
  return `${name.padStart(32)} ${cells.join('')}   ${goalOf(asked > 0 ? engine : 0, plain)}`;
}

/** The least ms that ELK takes, once it is warm, to lay out the map's flow given to it as it is. */
async function timePlain(map: JourneyMap): Promise<number> {
  const elk = createElk();
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const graph = plainGraph(map);
    const start = performance.now();
    await elk(graph);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/**
 * In ms: a frame. Where the layout changes, all of a redraw may take a frame and 1.15 times what ELK alone takes for the
 * flow, `plain`; what it takes for the smaller graph that is asked of it, `engine`, is part of that. In brackets, the
 * goal if ELK's time were that of the smaller graph.
 */
function goalOf(engine: number, plain: number): string {
  if (engine === 0) return 'goal 16, without ELK';
  const [wide, narrow] = [16 + 1.15 * plain - engine, 16 + 0.15 * engine].map((ms) => ms.toFixed(0));
  return `goal ${wide} (${narrow}), beside ELK's ${engine.toFixed(0)}, alone ${plain.toFixed(0)}`;
}
