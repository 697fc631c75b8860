/** A map to begin with. */
export interface Template {
  /** Of its file, `working-day`. */
  readonly name: string;
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly detail: string;
  /** Code of the language that it is written in, `en`. */
  readonly language: string;
}

/** Those in the reader's language come first; else the order is kept. `language` may name a region, `pt-br`. */
export function sortTemplates(templates: readonly Template[], language: string): Template[] {
  const isOwn = (template: Template): boolean => template.language === language.split('-')[0];
  return [...templates.filter(isOwn), ...templates.filter((template) => !isOwn(template))];
}
