import { propertyRange } from './places.ts';
import type { Rule } from './rule.ts';

export const missingImportFile: Rule = {
  name: 'missing-import-file',
  description: 'Require each import to lead to a map that can be read.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  about: ['Import'],
  *check({ root, world }) {
    for (const node of root.imports) {
      const target = world.targetOf(node);
      if (!target || !('problem' in target)) continue;
      yield { message: target.problem, range: propertyRange(node, 'path') };
    }
  },
};
