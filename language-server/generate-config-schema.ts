/** Writes `schema/cjm.config.schema.generated.json`, which describes `cjm.config.json`, from the rules. */
import { writeFileSync } from 'node:fs';
import { rules } from './src/rules/index.ts';
import { toConfigSchema } from './to-config-schema.ts';

writeFileSync(new URL('schema/cjm.config.schema.generated.json', import.meta.url), toConfigSchema(rules));
