import type { OptionValue } from '../../src/rules/option.ts';
import type { Texts } from '../read.ts';

/** A block of a page, with the files beside it: the blocks of its section, above it, that bear a file's name. */
export interface Example {
  readonly text: string;
  readonly beside: Texts;
  /** The options that stand behind the block's language, as JSON. */
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A rule's page, taken apart at its headings. */
export interface RulePage {
  readonly title: string;
  /** The one sentence under the title. */
  readonly description: string;
  readonly category: string;
  readonly severity: string;
  readonly off: boolean;
  /** Rows of the table of options, as they are written. */
  readonly options: readonly string[];
  /** Titles of the sections, in order. */
  readonly sections: readonly string[];
  readonly incorrect: readonly Example[];
  readonly correct: readonly Example[];
}

/** Throws where the page does not have the form all pages share. */
export function readPage(text: string): RulePage {
  const head = /^# (\S+)\n\n(\S.*)\n\nCategory: (\w+) · Severity: (\w+)( · Off in cjm:recommended)?\n\n## /.exec(text);
  if (!head) throw new Error('the page does not begin with title, description, category and severity');
  const [, title = '', description = '', category = '', severity = '', off] = head;
  const sections = text
    .split(/^## /m)
    .slice(1)
    .map((section) => ({ title: section.slice(0, section.indexOf('\n')), body: section }));
  const blocksOf = (name: string): Example[] =>
    sections.filter((section) => section.title === name).flatMap((section) => blocks(section.body));
  return {
    title,
    description,
    category,
    severity,
    off: off !== undefined,
    options: sections
      .filter((section) => section.title === 'Options')
      .flatMap(({ body }) => [...body.matchAll(/^\| `.*$/gm)].map(([row]) => row.replace(/ +/g, ' '))),
    sections: sections.map((section) => section.title),
    incorrect: blocksOf('Incorrect'),
    correct: blocksOf('Correct'),
  };
}

function blocks(body: string): Example[] {
  const found = [...body.matchAll(/^```cjm(?: (\S[^\n]*))?\n(.*?)^```$/gms)].map(([, info = '', text = '']) => ({
    info,
    text,
  }));
  const isFile = (info: string): boolean => info !== '' && !info.startsWith('{');
  return found.flatMap(({ info, text }, index) => {
    if (isFile(info)) return [];
    const above = found.slice(0, index).filter((block) => isFile(block.info));
    const beside = Object.fromEntries(above.map((block) => [block.info, block.text]));
    return { text, beside, options: info ? JSON.parse(info) : {} };
  });
}
