import { rules } from '@cjm/language-server';
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../package.json' with { type: 'json' };
import { lineHashes } from './line-hashes.ts';
import { plural } from './plural.ts';
import { ranked, rankedQuiet } from './ranked.ts';
import type { LintedFile, ReportFindings, Surroundings } from './reporter.ts';
import { repositoryUri } from './repository-uri.ts';
import { toJson } from './to-json.ts';
import { toSarifResult } from './to-sarif-result.ts';
import { toSarifRules } from './to-sarif-rules.ts';

/** For code scanning: SARIF 2.1.0 within GitHub's limits, the most severe findings first, those that are suppressed last. */
export const sarif: ReportFindings = (files, surroundings) => {
  const all = [...ranked(files), ...rankedQuiet(files)];
  const descriptors = toSarifRules(rules, all, surroundings.docs);
  const indexes = new Map(descriptors.map(({ id }, index) => [id, index]));
  const hashes = new Map<LintedFile, readonly string[]>();
  const hashesOf = (file: LintedFile) => {
    const known = hashes.get(file) ?? (file.text === undefined ? [] : lineHashes(file.text));
    hashes.set(file, known);
    return known;
  };
  const results: Result[] = [];
  let size = byteLength(toJson(descriptors)) + reserve;
  for (const found of all) {
    const line = found.finding.range.start.line;
    const hash = hashesOf(found.file)[line];
    const result = toSarifResult(found, surroundings.root, indexes.get(found.finding.rule), hash);
    size += byteLength(toJson(result)) + 2;
    if (results.length === mostResults || size > mostBytes) break;
    results.push(result);
  }
  const missing = all.length - results.length;
  const leftOut =
    missing === 0
      ? undefined
      : `${plural(missing, 'finding')} left out: code scanning takes ${mostResults} results and ${mostBytes / 1_000_000} MB.`;
  const log = toLog(descriptors, results, notifications(files, surroundings, leftOut), surroundings.docs);
  return { text: `${toJson(log)}\n`, ...(leftOut === undefined ? {} : { leftOut }) };
};

/**
 * What GitHub takes: https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads. It shows the
 * first 5,000 by severity, and its 10 MB are of the packed file; other services know no packing.
 */
const mostResults = 25_000;
const mostBytes = 10_000_000;
/** For all that stands around the results. */
const reserve = 100_000;

const byteLength = (text: string): number => Buffer.byteLength(text);

function toLog(
  descriptors: readonly ReportingDescriptor[],
  results: readonly Result[],
  told: readonly Notification[],
  docs: string | undefined,
): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'cjm',
            version: manifest.version,
            semanticVersion: manifest.version,
            ...(docs === undefined ? {} : { informationUri: docs }),
            rules: [...descriptors],
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: told.every(({ level }) => level !== 'error'),
            ...(told.length === 0 ? {} : { toolExecutionNotifications: [...told] }),
          },
        ],
        results: [...results],
      },
    ],
  };
}

/** Of so many files it is said that they could not be judged; they have results as well. */
const mostUnjudged = 100;

/** What kept the run from being whole. */
function notifications(
  files: readonly LintedFile[],
  { root }: Surroundings,
  leftOut: string | undefined,
): readonly Notification[] {
  const unjudged = files.filter(({ judged }) => !judged).slice(0, mostUnjudged);
  return [
    ...unjudged.map(({ uri, findings }): Notification => {
      const text = findings[0]?.message ?? 'The file could not be judged.';
      return {
        level: 'error',
        message: { text },
        locations: [{ physicalLocation: { artifactLocation: { uri: repositoryUri(uri, root) } } }],
      };
    }),
    ...(leftOut === undefined ? [] : [{ level: 'warning', message: { text: leftOut } } satisfies Notification]),
  ];
}
