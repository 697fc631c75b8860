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
        `${size} touchpoints, ${kind}: least and usual ms, of which for the scene, its elements, their layout`,
      );
      for (const one of redraws) console.log(lineOf(one));
      await page.close();
    }
  }
  await browser.close();
}

function lineOf({ name, scene, elements, layout, least, engine, asked }: Redraw): string {
  const cells = [least, scene + elements + layout, scene, elements, layout].map((ms) => ms.toFixed(1).padStart(8));
  const goal = asked > 0 ? `goal 16 + 0.15 × ELK's ${engine.toFixed(0)}` : 'goal 16, without ELK';
  return `${name.padStart(32)} ${cells.join('')}   ${goal}`;
}
