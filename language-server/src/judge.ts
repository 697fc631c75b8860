import { type Document, toMaps } from '@cjm/grammar';
import type { LangiumDocument } from 'langium';
import { applyBaseline } from './baseline/apply-baseline.ts';
import type { Mistake } from './config/mistake.ts';
import type { Setup } from './config/setups.ts';
import type { Finding } from './finding.ts';
import { fileStart, type LintResult, lint } from './lint.ts';
import type { OtherFinding } from './other-findings.ts';
import type { LintWorld, Rule } from './rules/rule.ts';

/** What a mistake in a config or a baseline is reported as. */
export const invalidConfig = 'invalid-config' satisfies OtherFinding;

/** Lints a document as it is set up, in the editor and on the command line alike. */
export function judge(
  document: LangiumDocument<Document>,
  rules: readonly Rule[],
  world: LintWorld,
  { settings, ignored, mistakes, baseline }: Setup,
): LintResult {
  const [first] = mistakes;
  if (!first && !ignored) {
    const result = lint(document, rules, world, settings);
    return baseline ? applyBaseline(document, result, baseline, rules) : result;
  }
  const journeys = toMaps(document.parseResult.value);
  if (!first) {
    const stale = baseline?.entries ?? [];
    return { findings: [], quiet: [], stale, journeys, judged: true, ignored: true };
  }
  return { findings: [notJudged(mistakes, first)], quiet: [], journeys, judged: false };
}

export function toMistakeFinding(rule: string, { range, message }: Mistake): Finding {
  return { rule, severity: 'error', message, range, related: [], fixes: [] };
}

function notJudged(mistakes: readonly Mistake[], { uri }: Mistake): Finding {
  const name = decodeURIComponent(uri.split('/').at(-1) ?? uri);
  return {
    rule: invalidConfig,
    severity: 'error',
    message: `This file is not checked while "${name}" has a mistake: mend it there.`,
    range: fileStart,
    related: mistakes.map(({ message, ...place }) => ({ ...place, message })),
    fixes: [],
  };
}
