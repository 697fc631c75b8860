import type { IToken } from 'chevrotain';

/** What stands there, as messages tell it: `the text "Paying"`, `"stage"`; long ones are cut. */
export function tellToken(token: IToken | undefined): string {
  if (!token?.image) return 'the end of the file';
  const image = token.image.length > 40 ? `${token.image.slice(0, 40)}…` : token.image;
  return image.startsWith('"') ? `the text ${image.replace(/\s+/g, ' ')}` : `"${image}"`;
}

export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
