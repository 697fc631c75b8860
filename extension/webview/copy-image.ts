/** Puts an image into the clipboard; what became of it, in words. */
export async function copyImage(png: Uint8Array<ArrayBuffer>): Promise<string> {
  const blob = new Blob([png], { type: 'image/png' });
  try {
    await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
    return 'The picture is in the clipboard.';
  } catch (error) {
    return `The clipboard did not take the picture: ${error instanceof Error ? error.message : error}`;
  }
}
