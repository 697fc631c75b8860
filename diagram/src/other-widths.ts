/**
 * Widths, in em, of characters that none of the measured fonts has: upper bounds per range, found by drawing every
 * assigned character in a browser with the Noto fonts; a test draws them all again. Emoji are not among them.
 */
export function otherWidth(codePoint: number): number {
  if (isWide(codePoint)) return 1;
  return bounds.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2] ?? usual;
}

const usual = 1.5;

const bounds: readonly (readonly [first: number, last: number, em: number])[] = [
  [0x0180, 0x024f, 1.4],
  [0x0250, 0x04ff, 1.1],
  [0x0530, 0x058f, 1.1],
  [0x0740, 0x08ff, 1.5],
  [0x0980, 0x0a3f, 1.2],
  [0x0a80, 0x0b7f, 1.1],
  [0x0b80, 0x0bff, 2.3],
  [0x0c00, 0x0cff, 1.8],
  [0x0d00, 0x0d7f, 2.2],
  [0x0d80, 0x0dff, 1.9],
  [0x0e80, 0x0eff, 1.1],
  [0x0f00, 0x0fff, 1.7],
  [0x1000, 0x103f, 2.5],
  [0x1040, 0x10bf, 1.3],
  [0x10c0, 0x12ff, 1.2],
  [0x1780, 0x17bf, 1.3],
  [0x17c0, 0x17ff, 2],
  [0x1640, 0x167f, 1.7],
  [0x1b00, 0x1bff, 1.9],
  [0x1cc0, 0x1cff, 1.7],
  [0x1d00, 0x1ebf, 1.1],
  [0x2000, 0x203f, 1.7],
  [0x2040, 0x20ff, 1.2],
  [0x2200, 0x22bf, 1.1],
  [0x2400, 0x25ff, 1],
  [0x2800, 0x297f, 1],
  [0x2e00, 0x2e3f, 2.9],
  [0xa980, 0xaaff, 2.1],
  [0xfdfd, 0xfdfd, 8],
  [0xfb00, 0xfdff, 2.7],
  [0xff61, 0xffdf, 1],
  [0x10000, 0x11fff, 2.8],
  [0x12000, 0x1257f, 4.7],
  [0x13000, 0x1467f, 2.2],
  [0x1d400, 0x1d7ff, 1.6],
  [0x1ec70, 0x1ecbf, 2.6],
];

/** East Asian scripts, set in squares of one em (Unicode's East_Asian_Width W and F, without emoji). */
export function isWide(codePoint: number): boolean {
  return codePoint >= 0x1100 && wide.some(([first, last]) => codePoint >= first && codePoint <= last);
}

const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x302d],
  [0x3030, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1b000, 0x1b16f],
  [0x20000, 0x3fffd],
];
