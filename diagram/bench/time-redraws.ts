import { openBrowser } from '../test/browser.ts';
import { bundle } from '../test/bundle.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';

const sizes = [100, 300, 1000];

/** What runs in the page: draws a map, then the same map with a word or a score changed, and says how long each took. */
const script = `
  import { createElk } from '../src/elk.ts';
  import { drawMap, rememberLayout } from '../src/index.ts';
  import { createViewer } from '../viewer/viewer.ts';
  const elk = createElk();
  let asked = 0;
  const layout = rememberLayout((graph) => (asked++, elk(graph)));
  const viewer = createViewer(document.getElementById('picture'));
  const draw = async (map) => {
    const start = performance.now();
    viewer.draw(await drawMap(map, layout), 'light');
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  const edited = (map, run) => ({
    ...map,
    stages: map.stages.map((stage, i) => i > 0 ? stage : {
      ...stage,
      touchpoints: stage.touchpoints.map((place, j) => j > 0 ? place : { ...place, label: 'ab'[run % 2] + place.label.slice(1) }),
    }),
  });
  globalThis.redraw = async (map) => {
    const first = await draw(map);
    asked = 0;
    const times = [];
    for (let run = 0; run < 11; run++) times.push(await draw(edited(map, run)));
    return { first, asked, edit: times.sort((a, b) => a - b)[5] };
  };
`;

declare global {
  var redraw: (map: unknown) => Promise<{ first: number; asked: number; edit: number }>;
}

/** From the model to pixels in a browser: the first drawing, and one where a letter of a card changed. Wall time. */
export async function timeRedraws(): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<div id="picture" style="height:700px"></div>');
  await page.addScriptTag({ content: await bundle(script) });
  for (const size of sizes) {
    const { first, edit, asked } = await page.evaluate((map) => redraw(map), generateFlow(size, 19));
    console.log(
      `${String(size).padStart(12)} first ${first.toFixed(0).padStart(6)} ms   a letter ${edit.toFixed(1).padStart(6)} ms, layouts asked for ${asked}   goal 16 ms, 0`,
    );
  }
  await browser.close();
}
