import type { Range } from '@cjm/grammar/model';
import { type Fix, type QuietFinding, tellFix } from '@cjm/language-server';
import type { Location, Region, Result, Fix as SarifFix, Suppression } from 'sarif';
import { placeOf } from './place.ts';
import type { Ranked } from './ranked.ts';
import { repositoryUri } from './repository-uri.ts';
import { sarifLevels } from './to-sarif-rules.ts';

/** Places of a result that GitHub shows. */
const mostRelated = 100;

/**
 * @param root absolute path of the repository
 * @param ruleIndex the rule's place in the list of the run's tool
 * @param lineHash by which GitHub knows the finding again; undefined: the file could not be read
 */
export function toSarifResult(
  { file, finding, quiet }: Ranked,
  root: string,
  ruleIndex: number | undefined,
  lineHash: string | undefined,
): Result {
  const uri = repositoryUri(file.uri, root);
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  const related = finding.related.slice(0, mostRelated);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: sarifLevels[finding.severity],
    message: { text: finding.message },
    locations: [toLocation(uri, finding.range)],
    ...(lineHash === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: lineHash } }),
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, index) => ({
            id: index + 1,
            ...toLocation(repositoryUri(place.uri, root), place.range),
            message: { text: place.message },
          })),
        }),
    ...(quiet === undefined ? {} : { suppressions: [toSuppression(quiet, root)] }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => toFix(uri, fix)) }),
  };
}

function toSuppression(quiet: QuietFinding, root: string): Suppression {
  switch (quiet.by) {
    case 'comment':
      return { kind: 'inSource', ...(quiet.reason === '' ? {} : { justification: quiet.reason }) };
    case 'baseline': {
      const { uri, range } = quiet.entry;
      return { kind: 'external', location: toLocation(repositoryUri(uri, root), range) };
    }
  }
}

function toLocation(uri: string, range: Range): Location {
  return { physicalLocation: { artifactLocation: { uri }, region: toRegion(range) } };
}

function toRegion(range: Range): Region {
  const { line, column, endLine, endColumn } = placeOf(range);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** What is only taken away inserts nothing: an empty text is not one that readers take. */
function toFix(uri: string, { does, edits }: Fix): SarifFix {
  return {
    description: { text: tellFix(does) },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: edits.map(({ range, text }) => ({
          deletedRegion: toRegion(range),
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
      },
    ],
  };
}
