/** Writes `docs/rules/README.md`, the list of rules, from the rules. */
import { writeFileSync } from 'node:fs';
import { rules } from './src/rules/index.ts';
import { toRuleIndex } from './to-rule-index.ts';

writeFileSync(new URL('docs/rules/README.md', import.meta.url), toRuleIndex(rules));
