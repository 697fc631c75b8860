/** Draws the pictures of the walkthrough from the examples, for each kind of theme that VS Code has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawMap, type LaneName, type ThemeName, toSvg, type View } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { embedFonts } from '@cjm/diagram/fonts';
import type { JourneyMap } from '@cjm/grammar/model';
import { createChecker } from '@cjm/language-server';
import { writtenFor } from '../src/new-map/renew-dates.ts';

interface Shot {
  readonly name: string;
  /** Of the example. */
  readonly file: string;
  readonly lanes?: readonly LaneName[];
  /** Draws the second journey of the file against the first. */
  readonly compares?: true;
  /** Width and height of the part from the top left that is shown; left out: all. */
  readonly part?: readonly [width: number, height: number];
}

const shots: readonly Shot[] = [
  { name: 'first', file: 'working-day' },
  { name: 'write', file: 'gift-shop', part: [900, 720] },
  { name: 'findings', file: 'b2b-onboarding', lanes: ['emotions', 'pains', 'opportunities'], part: [980, 720] },
  { name: 'journeys', file: 'loyalty', lanes: ['emotions'], part: [980, 560] },
  { name: 'share', file: 'checkout-redesign', lanes: ['emotions'], compares: true, part: [980, 640] },
];

/** VS Code's kinds of themes as they are in the names of the files, and the themes that go with them. */
const themes: Readonly<Record<string, ThemeName>> = {
  light: 'light',
  dark: 'dark',
  'hc-light': 'high-contrast-light',
  'hc-dark': 'high-contrast-dark',
};

/** Writes `walkthrough/SHOT-THEME.svg`. Throws where an example is not as it has to be. */
export async function drawWalkthrough(examples: string, out: string): Promise<void> {
  const folder = join(out, 'walkthrough');
  mkdirSync(folder, { recursive: true });
  const checker = createChecker({ today: writtenFor });
  const layout = createElk();
  for (const { name, file, lanes, compares, part } of shots) {
    const [checked] = await checker.check([pathToFileURL(join(examples, `${file}.cjm`)).href]);
    const [first, second] = checked?.maps ?? [];
    const map: JourneyMap | undefined = compares ? second : first;
    if (!map) throw new Error(`The example "${file}" has not the journeys that the walkthrough shows.`);
    const view: View = { ...(lanes && { lanes }), ...(compares && first && { against: first }) };
    const scene = await drawMap(map, layout, view);
    for (const [kind, theme] of Object.entries(themes)) {
      const fontFaces = embedFonts(toSvg(scene, theme));
      writeFileSync(join(folder, `${name}-${kind}.svg`), cut(toSvg(scene, theme, { fontFaces }), part));
    }
  }
}

/** Shows only a part of a picture. */
function cut(svg: string, part: Shot['part']): string {
  if (!part) return svg;
  const [width, height] = part;
  return svg.replace(
    /width="\d+" height="\d+" viewBox="[^"]*"/,
    `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
  );
}
