/**
 * Widths, in em, of characters that none of the measured fonts has: upper bounds per range, found by drawing every
 * assigned character of the range in a browser with the Noto fonts.
 */
export function otherWidth(codePoint: number): number {
  if (isWide(codePoint)) return 1;
  return 1.3;
}

/** East Asian scripts, set in squares of one em (Unicode's East_Asian_Width W and F, without emoji). */
export function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];
