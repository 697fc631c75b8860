import { quote } from '../edits/quote.ts';
import { propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

export const missingImportFile: Rule = {
  name: 'missing-import-file',
  description: 'Require each import to lead to a map that can be read.',
  category: 'correctness',
  severity: 'error',
  fixable: true,
  looksAt: 'file',
  about: ['Import'],
  *check({ root, world }) {
    for (const node of root.imports) {
      const target = world.targetOf(node);
      if (!target || !('problem' in target)) continue;
      const range = propertyRange(node, 'path');
      const meant = target.meant === undefined ? undefined : quote(target.meant);
      yield {
        message: target.problem,
        range,
        fixes: meant ? [{ does: { kind: 'change', what: meant }, safe: false, edits: [{ range, text: meant }] }] : [],
      };
    }
  },
};
