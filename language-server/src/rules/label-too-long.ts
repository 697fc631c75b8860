import { contentsOf } from '@cjm/grammar';
import type { AstNode } from 'langium';
import { called, isLongerThan, propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

const options = {
  characters: {
    type: 'integer',
    minimum: 1,
    default: 60,
    description: 'How many characters a label may have, as a reader counts them.',
  },
} as const;

export const labelTooLong: Rule<typeof options> = {
  name: 'label-too-long',
  description: 'Disallow labels that fit on no card.',
  category: 'style',
  severity: 'info',
  options,
  looksAt: 'file',
  *check({ root }, { options: { characters } }) {
    for (const node of contentsOf(root).nodes) {
      const { label }: AstNode & { readonly label?: string } = node;
      if (label === undefined || !isLongerThan(label.trim(), characters)) continue;
      yield {
        message: `${called({ label })} is longer than ${characters} characters: shorten it, and say the rest in a remark.`,
        range: propertyRange(node, 'label'),
      };
    }
  },
};
