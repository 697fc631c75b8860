/**
 * Text as a search compares it: composed (NFC), white space as single blanks, and without the difference of upper and
 * lower case, in every script and whatever the machine's language. Through upper case, as that joins what Unicode's
 * full case folding joins (`ß` and `SS`, both lower sigmas).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}
