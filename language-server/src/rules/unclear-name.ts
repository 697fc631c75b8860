import { isTouchpoint, nodesOf } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { declaredTypes } from './declared-types.ts';
import { called, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

const options = {
  words: {
    type: 'array',
    items: { type: 'string' },
    default: ['todo', 'tbd', 'fixme', 'xxx', 'n/a', 'lorem ipsum'],
    description: 'Labels that stand for one yet to be found, whatever their case.',
  },
} as const;

/**
 * Holds for any language: a letter with a number, a keyword with a number, and a label without a letter say nothing.
 * Scripts without case have words of a single letter, and an emoji may say it all.
 */
export const unclearName: Rule<typeof options> = {
  name: 'unclear-name',
  description: 'Disallow things whose name or label says nothing.',
  category: 'style',
  severity: 'info',
  options,
  looksAt: 'file',
  *check({ root }, { options: { words } }) {
    const placeholders = new Set(words.map((word) => word.toLowerCase()));
    for (const node of nodesOf(root, ...named)) {
      const { label, name }: AstNode & { readonly label?: string; readonly name?: string } = node;
      const keyword = isTouchpoint(node) ? node.kind : node.$type.toLowerCase();
      if (label !== undefined) {
        if (labelSaysNothing(label.trim(), placeholders)) {
          yield {
            message: `${called({ label })} says nothing to readers: put it into words.`,
            range: propertyRange(node, 'label'),
          };
        }
      } else if (name !== undefined && saysNothing(name)) {
        yield {
          message: `${called({ name })} is all that readers see of this ${keyword}: give it a label, ${keyword} ${name} "…".`,
          range: propertyRange(node, 'name'),
        };
      }
    }
  },
};

/** One that is empty is said to be missing. */
const labelSaysNothing = (text: string, placeholders: ReadonlySet<string>): boolean =>
  text !== '' && (!hasWords(text) || placeholders.has(text.toLowerCase()));

/** Most labels have a letter that is soon found. */
const hasWords = (text: string): boolean => /[a-z]/i.test(text) || /[\p{L}\p{Extended_Pictographic}]/u.test(text);

const named = [...declaredTypes, 'Stage', 'Touchpoint'];

const saysNothing = (name: string): boolean =>
  /^[\p{Lu}\p{Ll}][\p{M}]*[\d_-]*$/u.test(name) ||
  /^(persona|channel|team|system|source|metric|journey|stage|touchpoint|step|opportunity|solution)[\d_-]*$/i.test(name);
