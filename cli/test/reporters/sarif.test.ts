import { rules } from '@cjm/language-server';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/reporters/line-hashes.ts';
import type { LintedFile } from '../../src/reporters/reporter.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { fileOf, finding, hostile, hostileFile, manyFindings, range, surroundings } from './reported.ts';
import { emptyTexts, sarifFaults } from './sarif-schema.ts';

const read = (files: readonly LintedFile[], more = {}): Log =>
  JSON.parse(sarif(files, { ...surroundings, ...more }).text);

const region = { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 };

describe('sarif', () => {
  it('tells a finding with its place, fingerprint, further places and fixes', () => {
    const file = fileOf({ uri: 'file:///project/my%20maps/a%23.cjm', findings: [finding] });
    const [run] = read([file], { folder: '/project/my maps' }).runs;
    expect(run?.results).toEqual([
      {
        ruleId: 'unresolved-reference',
        ruleIndex: rules.findIndex(({ name }) => name === 'unresolved-reference'),
        level: 'error',
        message: { text: 'No persona is called "ana".' },
        locations: [{ physicalLocation: { artifactLocation: { uri: 'my%20maps/a%23.cjm' }, region } }],
        partialFingerprints: { primaryLocationLineHash: lineHashes(file.text ?? '')[1] },
        relatedLocations: [
          {
            id: 1,
            physicalLocation: { artifactLocation: { uri: 'other/b.cjm' }, region },
            message: { text: 'Here is "anna".' },
          },
        ],
        fixes: [
          {
            description: { text: 'Change to "anna"' },
            artifactChanges: [
              {
                artifactLocation: { uri: 'my%20maps/a%23.cjm' },
                replacements: [{ deletedRegion: region, insertedContent: { text: 'anna' } }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it('follows the official schema, with and without pages of the rules', () => {
    const files = [fileOf({ findings: [finding] }), fileOf({ judged: false, findings: [finding] }), fileOf({})];
    expect(sarifFaults(read(files))).toEqual([]);
    const log = read(files, { docs: 'https://docs.example/rules' });
    expect(sarifFaults(log)).toEqual([]);
    expect(log.runs[0]?.tool.driver.rules?.[0]?.helpUri).toBe(`https://docs.example/rules/${rules[0]?.name}.md`);
    expect(sarifFaults({ ...log, version: '2.0.0' })).not.toEqual([]);
  });

  it('describes every rule, and those that are found besides', () => {
    const told = read([fileOf({ findings: [{ ...finding, rule: 'syntax-error' }] })]).runs[0]?.tool.driver.rules;
    expect(told?.map(({ id }) => id)).toEqual([...rules.map(({ name }) => name), 'syntax-error']);
  });

  it('holds no empty text: a fix that only takes away inserts nothing', () => {
    const fixes = [{ does: { kind: 'remove' } as const, safe: true, edits: [{ range, text: '' }] }];
    const log = read([fileOf({ findings: [{ ...finding, fixes }] })]);
    expect(log.runs[0]?.results?.[0]?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      { deletedRegion: region },
    ]);
    expect(emptyTexts(log)).toEqual([]);
  });

  it('tells what is suppressed, and by whom', () => {
    const entry = { uri: 'file:///project/cjm-baseline.json', range };
    const file = fileOf({
      findings: [{ ...finding, severity: 'info' }],
      quiet: [
        { finding, by: 'comment', reason: 'Known since May.' },
        { finding, by: 'baseline', entry },
      ],
    });
    const log = read([file]);
    const results = log.runs[0]?.results ?? [];
    const place = { physicalLocation: { artifactLocation: { uri: 'cjm-baseline.json' }, region } };
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      undefined,
      [{ kind: 'inSource', justification: 'Known since May.' }],
      [{ kind: 'external', location: place }],
    ]);
    expect(results[1]?.partialFingerprints).toEqual(results[0]?.partialFingerprints);
    expect(sarifFaults(log)).toEqual([]);
    expect(read([fileOf({ quiet: file.quiet ?? [] })]).runs[0]?.results).toHaveLength(2);
  });

  it('says what could not be judged', () => {
    const { text: _, ...unread } = fileOf({ judged: false, findings: [{ ...finding, message: 'It is no text.' }] });
    const [run] = read([unread]).runs;
    expect(run?.invocations?.[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'It is no text.' } }],
    });
    expect(run?.results?.[0]?.partialFingerprints).toBeUndefined();
  });

  it('stays within the limits of GitHub, keeps the most severe, and says what it left out', () => {
    const { text, leftOut } = sarif(manyFindings(30_000), surroundings);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    const log: Log = JSON.parse(text);
    const results = log.runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(5000);
    expect(results.length).toBeLessThanOrEqual(25_000);
    const levels = ['error', 'warning', 'note'];
    const order = results.map(({ level }) => levels.indexOf(level ?? ''));
    expect(order).toEqual(order.toSorted());
    expect(leftOut).toBe(`${30_000 - results.length} findings left out: code scanning takes 25000 results and 10 MB.`);
    expect(log.runs[0]?.invocations?.[0]?.toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: leftOut } },
    ]);
    expect(sarifFaults(log)).toEqual([]);
  });

  it('takes no more results than GitHub, however small they are', () => {
    const small = manyFindings(26_000).map((file) => ({
      ...file,
      findings: file.findings.map((one) => ({ ...one, message: '.', related: [], fixes: [] })),
    }));
    const { text, leftOut } = sarif(small, surroundings);
    expect(JSON.parse(text).runs[0].results).toHaveLength(25_000);
    expect(leftOut).toMatch(/^1000 findings left out/);
  });

  it.each(hostile)('says %j as it is', (evil) => {
    const log = read([hostileFile(evil)]);
    expect(log.runs[0]?.results?.[0]?.message.text).toBe(evil);
    expect(sarifFaults(log)).toEqual([]);
  });
});
