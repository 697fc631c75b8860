import fc from 'fast-check';
import type { Form } from '../../src/format/form.ts';
import { type StatementRule, statementRules } from '../../src/format/statement-rules.ts';
import { fileBlock } from '../../src/index.ts';
import { comments, names, spaces, texts } from './arbitrary-text.ts';

const images: Readonly<Record<string, readonly string[]>> = {
  ID: names,
  STRING: texts.filter((text) => !text.startsWith('"""')),
  BLOCK: texts.filter((text) => text.startsWith('"""')),
  NUMBER: ['+1', '-0.5', '2', '40', '6.5'],
  DATE: ['2026-05', '2026-05-14'],
};

const image = (type: string): fc.Arbitrary<string> => fc.constantFrom(...(images[type] ?? [type]));

/** Words for the form. Keywords are names as often as other words are. */
function tokensOf(form: Form): fc.Arbitrary<string[]> {
  switch (form.kind) {
    case 'token': {
      const types = [...form.types];
      const any = fc.constantFrom(...types).chain(image);
      const word = types.includes('ID') ? fc.oneof(any, image('ID')) : any;
      return word.map((text) => [text]);
    }
    case 'sequence':
      return fc.tuple(...form.forms.map(tokensOf)).map((parts) => parts.flat());
    case 'choice':
      return fc.oneof(...form.forms.map(tokensOf));
    case 'part':
      return tokensOf(form.form);
    case 'repeated':
      return fc
        .array(tokensOf(form.form), { minLength: form.least, maxLength: form.often ? 3 : 1 })
        .map((rounds) => rounds.flat());
  }
}

function statementOf(keyword: string, rule: StatementRule, depth: number): fc.Arbitrary<string[]> {
  const head = fc.tuple(...rule.head.map(tokensOf)).map((parts) => parts.flat());
  const block = blockOf(rule.name, depth + 1).map((inside) => ['{', ...inside, '}']);
  const braces = { never: fc.constant([]), may: fc.oneof(fc.constant([]), block), must: block }[rule.braces];
  return fc.tuple(head, braces).map(([words, inside]) => [keyword, ...words.slice(1), ...inside]);
}

function blockOf(kind: string, depth: number): fc.Arbitrary<string[]> {
  const rules = [...(statementRules().get(kind) ?? [])];
  const inner = rules.filter(([, rule]) => depth < 4 || rule.braces === 'never');
  if (inner.length === 0) return fc.constant([]);
  const statement = fc.constantFrom(...inner).chain(([keyword, rule]) => statementOf(keyword, rule, depth));
  return fc.array(statement, { maxLength: 5 }).map((statements) => statements.flat());
}

const gap = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom(...spaces.filter((space) => space !== '')) },
  { weight: 1, arbitrary: fc.constantFrom(...comments).map((comment) => ` ${comment} `) },
);

/** Statements as the grammar allows them, with names that are keywords, any white space, and now and then a comment. */
export const arbitraryMap: fc.Arbitrary<string> = blockOf(fileBlock, 0).chain((tokens) =>
  fc
    .array(gap, { minLength: tokens.length, maxLength: tokens.length })
    .map((gaps) => tokens.map((token, index) => token + gaps[index]).join('')),
);
