/** What a picture can be written as, in the order of the menu. `name` is that of the exporter. */
export const formats = [
  { name: 'svg', label: 'SVG', extension: 'svg' },
  { name: 'png', label: 'PNG', extension: 'png' },
  { name: 'pdf', label: 'PDF', extension: 'pdf' },
  { name: 'html', label: 'HTML page', extension: 'html' },
] as const;

/** To the clipboard, as an image. */
export const copyFormat = { name: 'copy', label: 'Copy as image' } as const;
