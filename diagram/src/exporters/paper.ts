/** Width and height in points (1/72 inch), upright. */
const sizes = {
  a4: [595.28, 841.89],
  a3: [841.89, 1190.55],
  a2: [1190.55, 1683.78],
  a1: [1683.78, 2383.94],
  a0: [2383.94, 3370.39],
  letter: [612, 792],
  tabloid: [792, 1224],
} as const;

type Size = keyof typeof sizes;

/** `a3`: one sheet that the picture is fitted to. `a3-tiles`: as many as it takes at its own size, to be put together. */
export type PaperName = Size | `${Size}-tiles`;

const isSize = (name: string): name is Size => name in sizes;

export const paperNames: readonly PaperName[] = Object.keys(sizes)
  .filter(isSize)
  .flatMap((size) => [size, `${size}-tiles` as const]);

/** One page: which part of the picture it shows. In px of the picture, but for the sizes of the sheet in its units. */
export interface Page {
  readonly width: number;
  readonly height: number;
  /** How large a unit of the page is, in points: readers know no page of more than 14,400 units. */
  readonly unit: number;
  /** Units of the page for one px. */
  readonly scale: number;
  /** Where on the sheet, in its units, the part begins. */
  readonly left: number;
  readonly top: number;
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Row and column among the tiles, from 1; undefined on a sheet of its own. */
  readonly tile?: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** A px of the picture is 1/96 inch, as in CSS. */
const pointsPerPx = 0.75;
const margin = 28;
const largest = 14_400;

/** @param scale of the tiles, or of the page where there is no paper; 1: text of 13 px is 9.75 points high */
export function pagesFor(width: number, height: number, paper: PaperName | undefined, scale: number): readonly Page[] {
  if (paper === undefined) {
    const unit = Math.ceil((Math.max(width, height) * pointsPerPx * scale) / largest);
    const units = (pointsPerPx * scale) / unit;
    const part = { x: 0, y: 0, width, height };
    return [{ width: width * units, height: height * units, unit, scale: units, left: 0, top: 0, part }];
  }
  const [size = 'a4', tiled] = paper.split('-');
  const [short, long] = sizes[isSize(size) ? size : 'a4'];
  const upright = [short, long] as const;
  const across = [long, short] as const;
  return tiled === undefined
    ? [fit(width, height, width > height ? across : upright)]
    : tile(width, height, upright, across, scale);
}

function fit(width: number, height: number, [sheetWidth, sheetHeight]: readonly [number, number]): Page {
  const scale = Math.min((sheetWidth - 2 * margin) / width, (sheetHeight - 2 * margin) / height);
  return {
    width: sheetWidth,
    height: sheetHeight,
    unit: 1,
    scale,
    left: (sheetWidth - width * scale) / 2,
    top: (sheetHeight - height * scale) / 2,
    part: { x: 0, y: 0, width, height },
  };
}

/** Whichever way up takes fewer sheets. */
function tile(
  width: number,
  height: number,
  upright: readonly [number, number],
  across: readonly [number, number],
  scale: number,
): readonly Page[] {
  const [a, b] = [upright, across].map((sheet) => tilesOf(width, height, sheet, scale * pointsPerPx));
  return a && b && b.length <= a.length ? b : (a ?? []);
}

function tilesOf(
  width: number,
  height: number,
  [sheetWidth, sheetHeight]: readonly [number, number],
  scale: number,
): readonly Page[] {
  const step = { x: (sheetWidth - 2 * margin) / scale, y: (sheetHeight - 2 * margin) / scale };
  const columns = Math.ceil(width / step.x - 1e-6);
  const rows = Math.ceil(height / step.y - 1e-6);
  return Array.from({ length: rows * columns }, (_, i): Page => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const at = { x: column * step.x, y: row * step.y };
    const part = { ...at, width: Math.min(step.x, width - at.x), height: Math.min(step.y, height - at.y) };
    const tile = { row: row + 1, column: column + 1, rows, columns };
    return { width: sheetWidth, height: sheetHeight, unit: 1, scale, left: margin, top: margin, part, tile };
  });
}
