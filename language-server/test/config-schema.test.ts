import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/config-file.ts';
import { rules } from '../src/rules/index.ts';
import { toConfigSchema } from '../to-config-schema.ts';

const schema = readFileSync(new URL('../schema/cjm.config.schema.generated.json', import.meta.url), 'utf8');
const isValid = new Ajv({ strict: false }).compile(JSON.parse(schema));
const mistakes = (config: unknown) => readConfig('file:///cjm.config.json', JSON.stringify(config), rules).mistakes;

test('the schema is what is generated from the rules', () => {
  expect(schema).toBe(toConfigSchema(rules));
});

describe('schema and reader are of one mind', () => {
  test.each(rules)('about $name and its options', (rule) => {
    const options = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
    const config = {
      rules: { [rule.name]: [rule.severity === 'warning' ? 'warn' : rule.severity, Object.fromEntries(options)] },
    };
    expect(mistakes(config)).toEqual([]);
    expect(isValid(config)).toBe(true);
    const wrong = { rules: { [rule.name]: ['error', { ...Object.fromEntries(options), nope: 1 }] } };
    expect(mistakes(wrong)).toHaveLength(1);
    expect(isValid(wrong)).toBe(false);
  });

  test.each([
    {},
    { $schema: './x.json', extends: 'cjm:all', rules: {}, overrides: [], ignore: 'drafts' },
    { extends: ['cjm:strict', './base.json', '../x.json'], ignore: ['a', '!b'] },
    { overrides: [{ files: 'a/**', rules: { leak: ['off'] } }] },
    { rules: { leak: ['warn', { percent: 12.5 }], 'unresolved-reference': 'error' } },
  ])('that this is sound: %j', (config) => {
    expect(mistakes(config)).toEqual([]);
    expect(isValid(config)).toBe(true);
  });

  test.each([
    [],
    { root: true },
    { rules: [] },
    { rules: { nope: 'off' } },
    { rules: { leak: 'warning' } },
    { rules: { leak: [] } },
    { rules: { leak: ['warn', {}, {}] } },
    { rules: { leak: ['warn', { percent: -1 }] } },
    { rules: { leak: ['warn', { percent: '3' }] } },
    { rules: { 'unresolved-reference': 'off' } },
    { overrides: {} },
    { overrides: [{ files: 'a' }] },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: [], rules: {} }] },
    { overrides: [{ files: 'a', rules: {}, extends: 'cjm:all' }] },
    { extends: 3 },
    { ignore: [3] },
  ])('that this is not: %j', (config) => {
    expect(mistakes(config)).not.toEqual([]);
    expect(isValid(config)).toBe(false);
  });
});
