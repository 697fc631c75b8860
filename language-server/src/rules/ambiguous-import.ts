import { contentsOf, type Document, type FileNames, fileNames, isTeam, type Names } from '@cjm/grammar';
import { type AstNode, AstUtils, type ReferenceInfo } from 'langium';
import { fileNamesFor } from './file-names-for.ts';
import { propertyRange, referenceRange } from './places.ts';
import type { LintFile, Rule } from './rule.ts';

/** A name from two imports is a mistake only where it is used; a local name beats them all. */
export const ambiguousImport: Rule = {
  name: 'ambiguous-import',
  description: 'Disallow the use of a name that two imported files declare.',
  category: 'correctness',
  severity: 'error',
  looksAt: 'file',
  about: ['Import'],
  *check(file) {
    if (file.root.imports.length < 2) return;
    const imported = file.world.importedBy(file.root);
    if (imported.length < 2) return;
    for (const info of contentsOf(file.root).references) {
      const name = nameOf(info);
      if (declared(info, file.root, name)) continue;
      const holders = imported.flatMap((other) => declared(info, other, name) ?? []);
      if (holders.length < 2) continue;
      const paths = holders.map((holder) => `"${pathTo(file, holder)}"`).join(' and ');
      yield {
        message: `"${name}" is declared in ${paths}: rename one of them, or import only one of the files.`,
        range: referenceRange(info.reference),
        related: holders.map((holder) => ({
          uri: AstUtils.getDocument(holder).uri.toString(),
          range: propertyRange(holder, 'name'),
          message: `"${name}" is declared here.`,
        })),
      };
    }
  },
};

/** The name that is looked for in files: of `onboarding.tooMuch`, the journey's. */
const nameOf = ({ reference }: ReferenceInfo): string => reference.$refText.split('.')[0] ?? '';

/** What the name means in a file, at the place of the reference. */
function declared(info: ReferenceInfo, file: Document, name: string): AstNode | undefined {
  const [node] = namesFor(info, fileNames(file)).get(name) ?? [];
  const onlyTeams = info.property === 'team' || info.property === 'teams';
  return onlyTeams && !isTeam(node) ? undefined : node;
}

/** A qualified answer looks for a journey; a plain one is known in its own. */
const namesFor = ({ property, reference }: ReferenceInfo, names: FileNames): Names<AstNode> =>
  fileNamesFor(property === 'answers' && reference.$refText.includes('.') ? 'journey' : property, names);

/** The import that leads to the file of the node, as it is written. */
function pathTo({ root, world }: LintFile, node: AstNode): string {
  const uri = AstUtils.getDocument(node).uri.toString();
  const found = root.imports.find((each) => {
    const target = world.targetOf(each);
    return target && 'uri' in target && target.uri.toString() === uri;
  });
  return found?.path ?? uri;
}
