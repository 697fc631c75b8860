import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createChecker } from '@cjm/language-server';
import { afterAll, describe, expect, test } from 'vitest';
import { buildTemplates } from '../../build/templates.ts';
import { renewDates, writtenFor } from '../../src/new-map/renew-dates.ts';
import { sortTemplates, type Template } from '../../src/new-map/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'cjm-templates-'));
buildTemplates(join(import.meta.dirname, '..', '..', '..', 'examples'), folder);
afterAll(() => rmSync(folder, { recursive: true }));

const templates: readonly Template[] = JSON.parse(readFileSync(join(folder, 'templates.json'), 'utf8'));
const textOf = ({ name }: Template) => readFileSync(join(folder, 'templates', `${name}.cjm`), 'utf8');

describe('the templates', () => {
  test('begin with the smallest, and are in several languages', () => {
    expect(templates[0]).toEqual({
      name: 'working-day',
      title: 'My working day',
      detail: 'The smallest map worth drawing, written in one minute: one person, one stage, three feelings.',
      language: 'en',
    });
    expect(new Set(templates.map(({ language }) => language))).toEqual(new Set(['en', 'ru', 'pl', 'zh', 'ar']));
    for (const { title, detail } of templates) expect(title && detail).toBeTruthy();
  });

  test('in the language of the reader come first', () => {
    expect(sortTemplates(templates, 'pl')[0]?.name).toBe('wizyta-w-przychodni');
    expect(sortTemplates(templates, 'zh-cn')[0]?.name).toBe('anzhuang-chongdianzhuang');
    expect(sortTemplates(templates, 'fr')).toEqual(templates);
  });

  test.each(['2026-06-30', '2026-02-28', '2026-07-01', '2026-11-28', '2027-06-29', '2028-02-29', '2031-12-31'])(
    'have no finding on %s',
    async (today) => {
      const day = join(folder, today);
      mkdirSync(day);
      const files = templates.map(({ name }) => join(day, `${name}.cjm`));
      for (const [index, template] of templates.entries()) {
        writeFileSync(files[index] ?? '', renewDates(textOf(template), today));
      }
      const checked = await createChecker({ today }).check(files.map((file) => pathToFileURL(file).href));
      expect(checked.flatMap(({ uri, findings }) => findings.map(({ message }) => `${uri}: ${message}`))).toEqual([]);
      expect(checked.every(({ judged, maps }) => judged && maps.length > 0)).toBe(true);
    },
  );
});

describe('dates that are renewed', () => {
  test('are what they were on the day that the map was written for', () => {
    for (const template of templates) expect(renewDates(textOf(template), writtenFor)).toBe(textOf(template));
  });

  test('move by days, months or years, as exactly as they were given', () => {
    const text = `reviewed 2026-06-22
source a "A" interview 2026-05
source b "B" assumption 2026`;
    expect(renewDates(text, '2027-08-10')).toBe(`reviewed 2027-08-02
source a "A" interview 2027-06
source b "B" assumption 2027`);
  });

  test('stand in no text, comment or number', () => {
    const text = `quote "since 2026-05" // 2026-05-01
/* 2026-06 */ sample 2026`;
    expect(renewDates(text, '2030-01-01')).toBe(text);
  });
});
