import type { Exporter } from './exporter.ts';
import { type FormatName, formats } from './formats.ts';

/** Only the format that is asked for costs anything. */
const loaders: Readonly<Record<FormatName, Exporter['load']>> = {
  svg: async () => (await import('./svg.ts')).exportSvg,
  png: async () => (await import('./png.ts')).exportPng,
  pdf: async () => (await import('./pdf.ts')).exportPdf,
  html: async () => (await import('./html.ts')).exportHtml,
  markdown: async () => (await import('./markdown.ts')).exportMarkdown,
  csv: async () => (await import('./csv.ts')).exportCsv,
  json: async () => (await import('./json.ts')).exportJson,
};

/** Every format, in the order of the help. */
export const exporters: readonly Exporter[] = formats.map((format) => ({ ...format, load: loaders[format.name] }));

export type { FontFile, FontShelf } from '../typeset/font-shelf.ts';
export type { Exported, Problem } from './exported.ts';
export type { Export, Exporter, ExportOptions, ExportTools, Subject } from './exporter.ts';
export { type PaperName, paperNames } from './paper.ts';
