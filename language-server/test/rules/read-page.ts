/** A rule's page, taken apart at its headings. */
export interface RulePage {
  readonly title: string;
  /** The one sentence under the title. */
  readonly description: string;
  readonly category: string;
  readonly severity: string;
  /** Titles of the sections, in order. */
  readonly sections: readonly string[];
  readonly incorrect: readonly string[];
  readonly correct: readonly string[];
}

/** Throws where the page does not have the form all pages share. */
export function readPage(text: string): RulePage {
  const head = /^# (\S+)\n\n(\S.*)\n\nCategory: (\w+) · Severity: (\w+)\n\n## /.exec(text);
  if (!head) throw new Error('the page does not begin with title, description, category and severity');
  const [, title = '', description = '', category = '', severity = ''] = head;
  const sections = text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ title: section.slice(0, section.indexOf('\n')), body: section }));
  const blocksOf = (name: string): string[] =>
    sections.filter((section) => section.title === name).flatMap((section) => blocks(section.body));
  return {
    title,
    description,
    category,
    severity,
    sections: sections.map((section) => section.title),
    incorrect: blocksOf('Incorrect'),
    correct: blocksOf('Correct'),
  };
}

const blocks = (body: string): string[] => [...body.matchAll(/^```cjm\n(.*?)^```$/gms)].map(([, code = '']) => code);
