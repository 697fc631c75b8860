import { presets } from './src/presets.ts';
import type { Rule } from './src/rules/rule.ts';

const severities = {
  enum: ['off', 'info', 'warn', 'error'],
  enumDescriptions: ['Does not speak.', 'Worth knowing.', 'Worth mending.', 'Has to be mended.'],
};

/** A text or several of them. */
const texts = (items: object, limits = {}) => ({ anyOf: [items, { type: 'array', items, ...limits }] });

/** The JSON Schema of `cjm.config.json`, which says no more than what the config's reader checks. */
export function toConfigSchema(rules: readonly Rule[]): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'How cjm lints customer journey maps',
    type: 'object',
    additionalProperties: false,
    allowComments: true,
    properties: {
      $schema: { type: 'string', description: 'Where this schema is.' },
      extends: {
        description: 'Presets and other configs, whose settings come before those of this one; the last counts most.',
        ...texts({
          anyOf: [
            {
              enum: Object.values(presets).map(({ name }) => name),
              enumDescriptions: Object.values(presets).map(({ description }) => description),
            },
            { type: 'string', pattern: '^\\.\\.?/', description: 'A path that starts from this file.' },
          ],
        }),
      },
      rules: { $ref: '#/definitions/rules' },
      overrides: {
        description: 'What holds for some files, over the rules above; the last that fits a file counts most.',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {
            files: {
              description: 'Globs of the files, from the folder of the config.',
              ...texts({ type: 'string' }, { minItems: 1 }),
            },
            rules: { $ref: '#/definitions/rules' },
          },
        },
      },
      ignore: {
        description: 'Globs of files and folders that are not linted; "!" before one takes it out again.',
        ...texts({ type: 'string' }),
      },
    },
    definitions: {
      severity: severities,
      rules: {
        description: 'What holds for rules: a severity, or a severity and options.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.name, toProperty(rule)])),
      },
    },
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function toProperty({ description, severity, off, essential, options = {} }: Rule) {
  const allowed = essential ? { enum: [severity] } : { $ref: '#/definitions/severity' };
  const own = { type: 'object', additionalProperties: false, properties: options };
  const says = essential ? `always ${severity}` : off ? `${severity}; off in cjm:recommended` : severity;
  return {
    description: `${description} (${says})`,
    anyOf: [allowed, { type: 'array', minItems: 1, maxItems: 2, items: [allowed, own], additionalItems: false }],
  };
}
