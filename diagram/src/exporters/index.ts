import type { Exporter } from './exporter.ts';

/** Every format, in the order of the help. */
export const exporters: readonly Exporter[] = [
  {
    name: 'svg',
    extension: '.svg',
    mediaType: 'image/svg+xml',
    drawn: true,
    load: async () => (await import('./svg.ts')).exportSvg,
  },
  {
    name: 'png',
    extension: '.png',
    mediaType: 'image/png',
    drawn: true,
    load: async () => (await import('./png.ts')).exportPng,
  },
  {
    name: 'pdf',
    extension: '.pdf',
    mediaType: 'application/pdf',
    drawn: true,
    load: async () => (await import('./pdf.ts')).exportPdf,
  },
  {
    name: 'html',
    extension: '.html',
    mediaType: 'text/html',
    drawn: true,
    load: async () => (await import('./html.ts')).exportHtml,
  },
  {
    name: 'markdown',
    extension: '.md',
    mediaType: 'text/markdown',
    drawn: false,
    load: async () => (await import('./markdown.ts')).exportMarkdown,
  },
  {
    name: 'csv',
    extension: '.csv',
    mediaType: 'text/csv',
    drawn: false,
    load: async () => (await import('./csv.ts')).exportCsv,
  },
  {
    name: 'json',
    extension: '.json',
    mediaType: 'application/json',
    drawn: false,
    load: async () => (await import('./json.ts')).exportJson,
  },
];

export type { FontFile, FontShelf } from '../typeset/font-shelf.ts';
export type { Export, Exported, Exporter, ExportOptions, ExportTools, Subject } from './exporter.ts';
export { type PaperName, paperNames } from './paper.ts';
