import type { Document } from '@cjm/grammar';
import type { LangiumDocument } from 'langium';
import type { Finding } from '../finding.ts';
import type { LintResult } from '../lint.ts';
import type { Rule } from '../rules/rule.ts';
import { type BaselineEntry, keyOf, type WrittenEntry } from './baseline.ts';
import { placeOf } from './place-of.ts';

/** The part of a baseline that is about one file. */
export interface FileBaseline {
  /** Address of the baseline. */
  readonly uri: string;
  /** The file's path, as its entries call it. */
  readonly file: string;
  readonly entries: readonly WrittenEntry[];
}

/** Quietens the findings that are in the baseline, and says which of its entries fit none. */
export function applyBaseline(
  document: LangiumDocument<Document>,
  result: LintResult,
  { uri, file, entries }: FileBaseline,
  rules: readonly Rule[],
): LintResult {
  if (entries.length === 0 || !result.judged) return result;
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const found = entriesOf(document, result, file, rules);
  const answered = new Map(
    [...found].flatMap(([finding, entry]) => {
      const written = known.get(keyOf(entry));
      return written ? [[finding, written] as const] : [];
    }),
  );
  const fitting = new Set(answered.values());
  const isRead = result.findings.every((finding) => rules.some(({ name }) => name === finding.rule));
  return {
    ...result,
    findings: result.findings.filter((finding) => !answered.has(finding)),
    quiet: [
      ...result.quiet,
      ...result.findings.flatMap((finding) => {
        const entry = answered.get(finding);
        return entry ? [{ finding, by: 'baseline', entry: { uri, range: entry.range } } as const] : [];
      }),
    ],
    // What is missing may stand in what could not be read.
    stale: isRead ? entries.filter((entry) => !fitting.has(entry)) : [],
  };
}

/** The entries that would stand for a file's findings, those aside that comments answer. */
export function entriesOf(
  document: LangiumDocument<Document>,
  { findings, quiet }: Pick<LintResult, 'findings' | 'quiet'>,
  file: string,
  rules: readonly Rule[],
): ReadonlyMap<Finding, BaselineEntry> {
  const able = new Set(rules.filter((rule) => !rule.essential).map(({ name }) => name));
  const counts = new Map<string, number>();
  const commented = new Set(quiet.filter(({ by }) => by === 'comment').map(({ finding }) => finding));
  // All are counted, so that a comment on the first of two leaves the second what it is.
  const all = [...findings, ...quiet.map(({ finding }) => finding)].sort(byPlace);
  const entries = new Map<Finding, BaselineEntry>();
  for (const finding of all) {
    if (!able.has(finding.rule)) continue;
    const entry = { file, rule: finding.rule, place: placeOf(document, finding.range), occurrence: 1 };
    const occurrence = (counts.get(keyOf(entry)) ?? 0) + 1;
    counts.set(keyOf(entry), occurrence);
    if (!commented.has(finding)) entries.set(finding, { ...entry, occurrence });
  }
  return entries;
}

const byPlace = (a: Finding, b: Finding): number =>
  a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
