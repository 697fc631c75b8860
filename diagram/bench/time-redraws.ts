import type { JourneyMap } from '@cjm/grammar/model';
import { openBrowser } from '../test/browser.ts';
import { bundle } from '../test/bundle.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';
import { generateMap } from '../test/fixtures/generate-map.ts';
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
    for (const one of redraws) console.log(lineOf(one));
    await page.close();
  };
  for (const [kind, generate] of Object.entries(kinds)) {
    for (const size of sizes) await time(generate(size), `${size} touchpoints, ${kind}`, 'near');
  }
  await time(generateMap(1000, 5), '1000 touchpoints, remarks and feelings', 'whole');
  await browser.close();
}

function lineOf(one: Redraw): string {
  const { name, model, scene, elements, layout, paint, least, leastPainted, engine, asked, rest } = one;
  const usual = model + scene + elements + layout + paint;
  const cells = [least, leastPainted, usual, model, scene, elements, layout, paint, rest].map((ms) =>
    ms.toFixed(1).padStart(8),
  );
  return `${name.padStart(32)} ${cells.join('')}   ${goalOf(asked > 0 ? engine : 0)}`;
}

/** In ms: a frame, and beside the engine a small part of what that takes. */
function goalOf(engine: number): string {
  const goal = (16 + 0.15 * engine).toFixed(0);
  return engine === 0 ? `goal ${goal}, without ELK` : `goal ${goal}, beside ELK's ${engine.toFixed(0)}`;
}
