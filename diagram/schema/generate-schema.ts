/** Writes `journey-map.schema.generated.json`, which describes what `cjm render --format json` writes, from the types themselves. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const model = fileURLToPath(new URL('../../grammar/src/model.ts', import.meta.url));
const target = fileURLToPath(new URL('journey-map.schema.generated.json', import.meta.url));

/** The text of the schema. Further properties are allowed: later versions may say more. */
export function schemaSource(): string {
  const generator = createGenerator({
    path: model,
    type: 'JourneyMap',
    topRef: true,
    additionalProperties: true,
    skipTypeCheck: true,
    sortProps: true,
  });
  const schema = { title: 'A customer journey map, as cjm reads it', ...generator.createSchema('JourneyMap') };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

if (import.meta.main) writeFileSync(target, schemaSource());
