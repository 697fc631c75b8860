import { words } from './language.ts';

/** Puts an image into the clipboard; what became of it, in words. */
export async function copyImage(png: Uint8Array<ArrayBuffer>): Promise<string> {
  const blob = new Blob([png], { type: 'image/png' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return words.copied;
  } catch (error) {
    return words.notCopied(error instanceof Error ? error.message : String(error));
  }
}
