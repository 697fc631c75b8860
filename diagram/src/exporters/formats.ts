/** What is known of a format before what writes it is loaded. */
export interface Format {
  readonly name: string;
  /** With its dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Whether a layout is asked for. */
  readonly drawn: boolean;
}

/** Every format, in the order of the help. */
export const formats = [
  { name: 'svg', extension: '.svg', mediaType: 'image/svg+xml', drawn: true },
  { name: 'png', extension: '.png', mediaType: 'image/png', drawn: true },
  { name: 'pdf', extension: '.pdf', mediaType: 'application/pdf', drawn: true },
  { name: 'html', extension: '.html', mediaType: 'text/html', drawn: true },
  { name: 'markdown', extension: '.md', mediaType: 'text/markdown', drawn: false },
  { name: 'csv', extension: '.csv', mediaType: 'text/csv', drawn: false },
  { name: 'json', extension: '.json', mediaType: 'application/json', drawn: false },
] as const satisfies readonly Format[];

export type FormatName = (typeof formats)[number]['name'];
