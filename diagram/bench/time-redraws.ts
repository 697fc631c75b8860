import { openBrowser } from '../test/browser.ts';
import { bundle } from '../test/bundle.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';
import { generateMap } from '../test/fixtures/generate-map.ts';
import type { Redraw } from './redraw-page.ts';

const sizes = [100, 300, 1000];

const kinds = {
  'a flow alone': (size: number) => generateFlow(size, 19),
  'remarks and feelings': (size: number) => generateMap(size, 5),
};

/** From the model to the laid out page in a browser: the first drawing, and one after each of some edits. Wall time. */
export async function timeRedraws(): Promise<void> {
  const browser = await openBrowser();
  const script = await bundle(`import '../bench/redraw-page.ts';`);
  for (const [kind, generate] of Object.entries(kinds)) {
    for (const size of sizes) {
      const page = await browser.newPage();
      await page.setContent('<body style="height:700px"></body>');
      await page.addScriptTag({ content: script });
      const redraws = await page.evaluate((map) => redraw(map), generate(size));
      console.log(
        `${size} touchpoints, ${kind}: least and usual ms, beside ELK; of which for the model, its scene, its elements, their layout; then what is far from sight`,
      );
      for (const one of redraws) console.log(lineOf(one));
      await page.close();
    }
  }
  await browser.close();
}

function lineOf({ name, model, scene, elements, layout, least, engine, asked, rest }: Redraw): string {
  const usual = model + scene + elements + layout;
  const cells = [least, usual, model, scene, elements, layout, rest].map((ms) => ms.toFixed(1).padStart(8));
  return `${name.padStart(32)} ${cells.join('')}   ${goalOf(asked > 0 ? engine : 0)}`;
}

/** In ms: a frame, and beside the engine a small part of what that takes. */
function goalOf(engine: number): string {
  const goal = (16 + 0.15 * engine).toFixed(0);
  return engine === 0 ? `goal ${goal}, without ELK` : `goal ${goal}, beside ELK's ${engine.toFixed(0)}`;
}
