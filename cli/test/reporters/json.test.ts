import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/lint-report.schema.json' with { type: 'json' };
import { json } from '../../src/reporters/json.ts';
import { toStats } from '../../src/reporters/stats.ts';
import { fileOf, finding, hostile, hostileFile, surroundings } from './reported.ts';

const isValid = new Ajv2020({ allErrors: true }).compile(schema);

describe('json', () => {
  const report: unknown = JSON.parse(
    json([fileOf({ findings: [finding] }), fileOf({ judged: false })], surroundings).text,
  );

  it('tells everything', () => {
    const place = { line: 2, column: 5, endLine: 2, endColumn: 8 };
    expect(report).toEqual({
      schema: 1,
      summary: { files: 2, errors: 1, warnings: 0, infos: 0, unjudged: 1 },
      files: [
        {
          path: 'a.cjm',
          judged: true,
          findings: [
            {
              rule: 'unresolved-reference',
              severity: 'error',
              message: 'No persona is called "ana".',
              ...place,
              related: [{ path: 'other/b.cjm', ...place, message: 'Here is "anna".' }],
              fixes: [{ title: 'Change to "anna"', safe: false, edits: [{ ...place, text: 'anna' }] }],
            },
          ],
        },
        { path: 'a.cjm', judged: false, findings: [] },
      ],
    });
  });

  it('tells statistics as its schema says', () => {
    const times = { phases: { reading: 0.12345, parsing: 1, linking: 2, rules: 3 }, rules: { b: 1, a: 2, c: 3 } };
    const files = [fileOf({ findings: [{ ...finding, rule: 'c' }] })];
    const told = JSON.parse(json(files, { ...surroundings, stats: toStats(files, times) }).text);
    expect(isValid(told)).toBe(true);
    expect(told.stats).toEqual({
      phases: { reading: 0.123, parsing: 1, linking: 2, rules: 3 },
      rules: [
        { rule: 'c', findings: 1, milliseconds: 3 },
        { rule: 'a', findings: 0, milliseconds: 2 },
        { rule: 'b', findings: 0, milliseconds: 1 },
      ],
    });
  });

  it('follows its schema, which tells a wrong report', () => {
    expect(isValid(report)).toBe(true);
    expect(isValid(JSON.parse(JSON.stringify(report).replaceAll('"line":2', '"line":0')))).toBe(false);
    expect(isValid(JSON.parse(JSON.stringify(report).replace('"severity"', '"gravity"')))).toBe(false);
  });

  it.each(hostile)('says %j as it is', (evil) => {
    const told = JSON.parse(json([hostileFile(evil)], surroundings).text);
    expect(told.files[0]).toMatchObject({ path: `${evil}.cjm`, findings: [{ message: evil, rule: evil }, {}, {}] });
    expect(isValid(told)).toBe(true);
  });
});
