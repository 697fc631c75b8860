import type { FindingSeverity, Rule } from '@cjm/language-server';
import type { ReportingDescriptor } from 'sarif';
import type { Ranked } from './ranked.ts';

/** SARIF's words for severities. */
export const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  FindingSeverity,
  string
>;

/**
 * All rules of the catalogue in its order, then what was found besides (syntax errors, unreadable files) by name.
 *
 * @param docs address of the folder with the rules' pages
 */
export function toSarifRules(
  rules: readonly Rule[],
  found: readonly Ranked[],
  docs: string | undefined,
): readonly ReportingDescriptor[] {
  const known = new Set(rules.map(({ name }) => name));
  const others = new Set(found.map(({ finding }) => finding.rule).filter((name) => !known.has(name)));
  return [...rules.map((rule) => toDescriptor(rule, docs)), ...[...others].sort().map((id) => ({ id }))];
}

function toDescriptor(
  { name, description, category, severity, off }: Rule,
  docs: string | undefined,
): ReportingDescriptor {
  return {
    id: name,
    shortDescription: { text: description },
    ...(docs === undefined ? {} : { helpUri: `${docs}/${name}.md` }),
    help: { text: `${description} More: cjm explain ${name}` },
    defaultConfiguration: { level: sarifLevels[severity], enabled: off !== true },
    properties: { tags: [category] },
  };
}
