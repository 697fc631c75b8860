import { fileNames } from '@cjm/grammar';
import { AstUtils } from 'langium';
import { referenceRange } from './places.ts';
import type { Rule } from './rule.ts';

/** A name from two imports is a mistake only where it is used; a local name beats them all. */
export const ambiguousImport: Rule = {
  name: 'ambiguous-import',
  description: 'Disallow a name that two imported files declare.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  *check({ root, document, world }) {
    const imported = world.importedBy(root);
    if (imported.length < 2) return;
    for (const reference of document.references) {
      if (!('ref' in reference) || !reference.ref) continue;
      const target = reference.ref;
      const home = AstUtils.getDocument(target);
      if (home === document || !imported.some((file) => file.$document === home)) continue;
      const name = reference.$refText;
      const holders = imported.filter((file) =>
        Object.values(fileNames(file)).some((names) => names.get(name)?.[0]?.$type === target.$type),
      );
      if (holders.length < 2) continue;
      yield {
        message: `"${name}" is declared by ${holders.length} imported files: rename one of them, or import only one.`,
        range: referenceRange(reference),
        related: holders.flatMap((file) => {
          const found = Object.values(fileNames(file)).flatMap((names) => names.get(name)?.[0] ?? [])[0];
          if (!found?.$cstNode) return [];
          const { uri } = AstUtils.getDocument(file);
          return { uri: uri.toString(), range: found.$cstNode.range, message: `"${name}" is declared here.` };
        }),
      };
    }
  },
};
