export type { CheckedFile, Checker } from './checker.ts';
export { type CheckerOptions, createChecker } from './create-checker.ts';
export type { Finding, FindingSeverity, Fix, RelatedPlace, TextEdit } from './finding.ts';
export { type Preset, presets } from './presets.ts';
export { rules } from './rules/index.ts';
export type { Option, OptionValue } from './rules/option.ts';
export type { Category, Rule } from './rules/rule.ts';
export type { LintSettings, RuleSetting } from './settings.ts';
export type { QuietFinding } from './suppressions/suppress.ts';
