/** What a picture can be written as, in the order of the menu. `name` is that of the exporter. */
export const formats = [
  { name: 'svg', extension: 'svg' },
  { name: 'png', extension: 'png' },
  { name: 'pdf', extension: 'pdf' },
  { name: 'html', extension: 'html' },
  { name: 'markdown', extension: 'md' },
  { name: 'csv', extension: 'csv' },
  { name: 'json', extension: 'json' },
] as const;

/** To the clipboard, as an image. */
export const copyFormat = { name: 'copy' } as const;
