import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/finding.ts';
import { lint } from '../src/lint.ts';
import { presets } from '../src/presets.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { isOn, type LintSettings, type RuleSetting, recommended } from '../src/settings.ts';
import { read, world } from './read.ts';

const options = {
  count: { type: 'integer', minimum: 0, default: 3, description: 'How many.' },
  words: { type: 'array', items: { type: 'string' }, default: ['a', 'b'], description: 'Which.' },
} as const;

const at = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Says what it was asked. */
const echo: Rule<typeof options> = {
  name: 'echo',
  description: 'Require nothing.',
  category: 'style',
  severity: 'warning',
  options,
  looksAt: 'file',
  *check(_, setting) {
    yield { message: JSON.stringify([setting.voice, setting.options, setting.speaks('shy')]), range: at };
    yield { message: 'milder', severity: 'info', range: at };
  },
};

const shy: Rule = { ...echo, name: 'shy', off: true, looksAt: 'file', *check() {} };

const run = async (settings?: LintSettings): Promise<readonly Finding[]> =>
  lint((await read('')).document, [echo, shy], world, settings).findings;

const setting = (own: RuleSetting, preset = presets.recommended): LintSettings => ({ preset, rules: { echo: own } });

describe('a run', () => {
  test('is modest, with the defaults, if nothing is set', async () => {
    const [said, milder] = await run();
    expect(said).toMatchObject({
      message: '["modest",{"count":3,"words":["a","b"]},false]',
      severity: 'warning',
    });
    expect(milder?.severity).toBe('info');
    expect(await run(recommended)).toEqual([said, milder]);
  });

  test('speaks as its preset says, of the rules that it holds', async () => {
    const voiceOf = async (preset: (typeof presets)[keyof typeof presets]) =>
      JSON.parse((await run({ preset, rules: {} }))[0]?.message ?? '');
    expect(await voiceOf(presets.strict)).toEqual(['strict', expect.anything(), true]);
    expect(await voiceOf(presets.all)).toEqual(['plain', expect.anything(), true]);
  });

  test('gives a rule the options that were chosen, and the others their defaults', async () => {
    const [said] = await run(setting({ options: { count: 0 } }));
    expect(said?.message).toContain('{"count":0,"words":["a","b"]}');
  });

  test('gives all findings of a rule the severity that was chosen', async () => {
    const found = await run(setting({ severity: 'error' }));
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test('leaves out a rule that is off', async () => {
    expect(await run(setting({ severity: 'off' }))).toEqual([]);
  });
});

test('a rule that is marked off is on where its preset holds all, or it was given a severity', () => {
  const { strict, all } = presets;
  expect(isOn(shy, recommended)).toBe(false);
  expect(isOn(shy, { preset: strict, rules: {} })).toBe(true);
  expect(isOn(shy, { preset: all, rules: { shy: { severity: 'off' } } })).toBe(false);
  expect(isOn(shy, { ...recommended, rules: { shy: { severity: 'info' } } })).toBe(true);
  expect(isOn(shy, { ...recommended, rules: { shy: { options: {} } } })).toBe(false);
});

test('presets are called by their names', () => {
  expect(Object.entries(presets).map(([key, { name }]) => name === `cjm:${key}`)).toEqual([true, true, true]);
});

test.each(rules)('the options of $name are within their bounds', (rule) => {
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(option.description).toMatch(/\.$/);
    if (option.type === 'array') continue;
    expect(option.default).toBeGreaterThanOrEqual(option.minimum);
    expect(option.default).toBeLessThanOrEqual(option.maximum ?? Number.POSITIVE_INFINITY);
    if (option.type === 'integer') expect(Number.isInteger(option.default)).toBe(true);
  }
});
