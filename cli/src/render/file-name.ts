/** What Windows, macOS or Linux do not take in a file name, and what would lead to another folder or hide the file. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\\/:*?"<>|]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** In UTF-8; file systems take 255, and a pattern may add to it. */
const longest = 120;

/** Turns a journey's name or label into a file name that every system takes; never empty, never a path. */
export function fileName(text: string): string {
  const plain = text.normalize('NFC').replace(forbidden, '-').replace(/\s+/gu, ' ').trim();
  const short = shorten(plain).replace(/^\.+|[. ]+$/g, '');
  if (short === '') return 'map';
  return reserved.test(short) ? `_${short}` : short;
}

function shorten(text: string): string {
  let short = '';
  for (const character of text) {
    if (Buffer.byteLength(short + character) > longest) break;
    short += character;
  }
  return short;
}
