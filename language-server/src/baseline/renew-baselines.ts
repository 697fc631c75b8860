import type { Document } from '@cjm/grammar';
import { type LangiumDocument, type URI, UriUtils } from 'langium';
import type { CheckedFile, RenewedBaseline } from '../checker.ts';
import { pathWithin } from '../config/inside.ts';
import type { Setups } from '../config/setups.ts';
import type { Finding } from '../finding.ts';
import type { OtherFinding } from '../other-findings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Verdict } from '../workspace/document-validator.ts';
import type { Files } from '../workspace/files.ts';
import { entriesOf } from './apply-baseline.ts';
import { type BaselineEntry, keyOf, type WrittenEntry, writeBaseline } from './baseline.ts';
import type { LoadedBaseline } from './load-baseline.ts';

/** A file with what lint said of it, and its baseline. */
export interface JudgedFile {
  readonly document: LangiumDocument<Document>;
  readonly verdict: Verdict;
  readonly baseline: LoadedBaseline | undefined;
}

/** What is found of entries that fit no finding any more, by baseline: those of the files, and of files that are gone. */
export async function staleEntries(judged: readonly JudgedFile[], files: Files): Promise<CheckedFile[]> {
  const groups = Map.groupBy(judged, ({ baseline }) => baseline);
  const reviewed: CheckedFile[] = [];
  for (const [baseline, members] of groups) {
    if (!baseline || baseline.mistakes.length > 0) continue;
    const stale = await staleOf(baseline, members, files);
    const read = stale.length > 0 && (await files.read(baseline.uri));
    if (!read || 'problem' in read) continue;
    const findings = stale.map(toFinding).sort((a, b) => a.range.start.line - b.range.start.line);
    reviewed.push({ uri: baseline.uri.toString(), text: read.text, findings, maps: [], judged: true });
  }
  return reviewed;
}

async function staleOf(
  baseline: LoadedBaseline,
  judged: readonly JudgedFile[],
  files: Files,
): Promise<readonly WrittenEntry[]> {
  const gone = await goneFiles(baseline, judged, files);
  const entries = gone.flatMap((file) => baseline.byFile.get(file) ?? []);
  return [...judged.flatMap(({ verdict }) => verdict.stale ?? []), ...entries];
}

/** Files that the baseline speaks of and that are not there any more. */
async function goneFiles(baseline: LoadedBaseline, judged: readonly JudgedFile[], files: Files): Promise<string[]> {
  const folder = UriUtils.dirname(baseline.uri);
  const known = new Set(judged.map(({ document }) => pathWithin(document.uri, folder)));
  const gone: string[] = [];
  for (const file of baseline.byFile.keys()) {
    if (known.has(file)) continue;
    if (!(await files.realOf(UriUtils.resolvePath(folder, file)))) gone.push(file);
  }
  return gone;
}

function toFinding({ file, rule, place, occurrence, range }: WrittenEntry): Finding {
  const where = [...place, ...(occurrence > 1 ? [`no. ${occurrence}`] : [])].join(' › ') || 'the file itself';
  return {
    rule: 'stale-baseline' satisfies OtherFinding,
    severity: 'error',
    message: `"${rule}" is not found in "${file}" any more (${where}): remove the entry, or run cjm lint --prune-baseline.`,
    range,
    related: [],
    fixes: [],
  };
}

export async function renewBaselines(
  judged: readonly JudgedFile[],
  how: 'update' | 'prune',
  rules: readonly Rule[],
  setups: Setups,
  files: Files,
): Promise<RenewedBaseline[]> {
  const targets = new Map<string, { readonly uri: URI; readonly members: JudgedFile[] }>();
  for (const file of judged) {
    const uri = file.baseline?.uri ?? (await setups.newBaselineOf(file.document.uri));
    const target = targets.get(uri.toString()) ?? { uri, members: [] };
    target.members.push(file);
    targets.set(uri.toString(), target);
  }
  const renewed: RenewedBaseline[] = [];
  for (const { uri, members } of targets.values()) {
    const baseline = members[0]?.baseline;
    if (baseline && baseline.mistakes.length > 0) continue;
    const before: readonly BaselineEntry[] = baseline?.entries ?? [];
    const stale = new Set(baseline ? (await staleOf(baseline, members, files)).map(keyOf) : []);
    const found = how === 'update' ? members.flatMap((file) => foundIn(file, uri, rules)) : [];
    const known = new Set(before.map(keyOf));
    const added = found.filter((entry) => !known.has(keyOf(entry)));
    const kept = before.filter((entry) => !stale.has(keyOf(entry)));
    const removed = before.length - kept.length;
    if (added.length + removed === 0) continue;
    renewed.push({
      uri: uri.toString(),
      text: writeBaseline([...kept, ...added]),
      added: added.length,
      removed,
    });
  }
  return renewed;
}

function foundIn({ document, verdict }: JudgedFile, baseline: URI, rules: readonly Rule[]): BaselineEntry[] {
  if (!verdict.judged) return [];
  const file = pathWithin(document.uri, UriUtils.dirname(baseline));
  return [...entriesOf(document, verdict, file, rules).values()];
}
