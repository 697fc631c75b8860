import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { schemaSource } from '../../schema/generate-schema.ts';
import schema from '../../schema/journey-map.schema.generated.json' with { type: 'json' };
import { buildMap } from '../fixtures/build-map.ts';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';
import { exportText } from './tools.ts';

const small = buildMap({
  label: 'Two | ways <b>',
  personas: [
    { id: 'a', label: 'Ann' },
    { id: 'b', label: 'Bob' },
  ],
  channels: [{ id: 'web', label: 'Web, mobile' }],
  stages: [
    {
      id: 's',
      label: 'Start',
      touchpoints: [
        {
          id: 'one',
          label: '=HYPERLINK("http://evil")',
          via: ['web'],
          feels: { a: [-1.5, '+1'], b: 2 },
          remarks: [
            { kind: 'pain', text: '@SUM(A1)', severity: 'high' },
            { kind: 'pain', text: 'only Bob’s', personas: ['b'] },
            { kind: 'thought', text: 'see *this*\n[link](javascript:alert(1)) $x$' },
          ],
        },
        { id: 'two', label: 'Кириллица, 中文', for: ['b'] },
      ],
    },
  ],
  moves: [
    ['one', 'two', 'goes on', 40],
    ['one', 'exit', undefined, 60],
  ],
});

test('CSV has a row for each touchpoint and persona, and no formula', async () => {
  const csv = await exportText('csv', small);
  expect(csv.startsWith('\ufeffjourney,stage,number,touchpoint,kind,persona,')).toBe(true);
  const rows = csv.split('\r\n').filter((row) => row !== '');
  expect(rows).toHaveLength(4);
  expect(rows[1]).toContain(
    `Two | ways <b>,Start,1,"'=HYPERLINK(""http://evil"")",touchpoint,Ann,"Web, mobile",-1.5,'+1,`,
  );
  expect(rows[1]).toContain("'@SUM(A1) (high)");
  expect(rows[1]).not.toContain('Bob');
  expect(rows[2]).toContain('only Bob’s');
  expect(rows[1]).toContain('"Кириллица, 中文 (40% goes on)\nexit (60%)"');
  expect(rows[3]).toContain('Two | ways <b>,Start,2,"Кириллица, 中文",touchpoint,Bob');
  expect(csv).not.toMatch(/(^|,|")[=@+](?![",])/m);
});

test('CSV holds whatever is written in cells of their own', async () => {
  const texts = ['two\nlines', '\n=1+1', 'a "word", a comma', ' =1', '\n@SUM(A1)', "'=1", '＝1', '-1', ''];
  const map = buildMap({
    label: 'All',
    personas: [{ id: 'a', label: 'Ann' }],
    stages: texts.map((text, index) => ({
      id: `s${index}`,
      label: text,
      touchpoints: [
        { id: `t${index}`, label: text, remarks: texts.map((each) => ({ kind: 'thought' as const, text: each })) },
      ],
    })),
  });
  const [head = [], ...rows] = recordsOf(await exportText('csv', map));
  expect(rows).toHaveLength(texts.length);
  for (const [index, row] of rows.entries()) {
    expect(row).toHaveLength(head.length);
    expect(row[head.indexOf('touchpoint')]?.replace(/^'/, '')).toBe(texts[index]?.replace(/^'/, ''));
    expect(row[head.indexOf('thoughts')]?.split('\n')).toHaveLength(texts.join('\n').split('\n').length);
    expect(row.filter((cell) => /^\s*[=+\-@＝]/.test(cell))).toEqual([]);
  }
});

test.each([giftShop, sayEverything(giftShop)])(
  'CSV of a whole map has as many cells in each row as it has columns',
  async (map) => {
    const rows = recordsOf(await exportText('csv', map));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([20]));
  },
);

/** Read as strictly as RFC 4180 says, where whoever forgets a quotation mark loses a row. */
const recordsOf = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });

test('Markdown is one table a stage, in which nothing written means anything', async () => {
  const markdown = await exportText('markdown', small);
  expect(markdown).toContain('# Two \\| ways &lt;b&gt;\n');
  expect(markdown).toContain('## 1. Start\n\n| # | Touchpoint | Persona | Channels | Emotion |');
  expect(markdown).toContain('see \\*this\\*<br>\\[link\\](javascript&#58;alert(1)) \\$x\\$');
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
  expect(new Set(cells).size).toBe(1);
  expect(rows).toHaveLength(5);
});

test('Markdown is headed in the language that is asked for; CSV is for programs, too, and stays as it is', async () => {
  const said = { ...small, scenario: 'So', goals: ['That'] };
  const markdown = await exportText('markdown', said, {}, { language: 'pl' });
  expect(markdown).toContain('**Sytuacja:** So');
  expect(markdown).toContain('**Cel:** That');
  expect(markdown).toContain('| # | Punkt styku | Persona | Kanały | Emocja | Myśli | Bolączki | Dalej |');
  expect(markdown).toContain('@SUM(A1) (wysoka)'.replace('@', '&#64;'));
  expect(markdown).toContain('rezygnacja (60%)');
  expect(await exportText('csv', said, {}, { language: 'pl' })).toBe(await exportText('csv', said));
});

test('Markdown is put together with the signs of its language', async () => {
  const markdown = await exportText('markdown', { ...small, scenario: 'So' }, {}, { language: 'zh' });
  expect(markdown).toContain('- **场景：** So\n');
  expect(markdown).toContain('&#64;SUM(A1)（高）');
  expect(markdown).toContain('离开（60%）');
});

test('JSON is the map itself, as the published schema has it', async () => {
  const everything = sayEverything(giftShop);
  for (const map of [small, giftShop, everything]) {
    const written: unknown = JSON.parse(await exportText('json', map));
    expect(written).toEqual(map);
    const ajv = new Ajv({ allErrors: true });
    ajv.validate(schema, written);
    expect(ajv.errors).toBeNull();
  }
  const ajv = new Ajv();
  expect(ajv.validate(schema, { ...giftShop, state: 'past' })).toBe(false);
});

test('the published schema is that of the types', () => {
  expect(schemaSource()).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
});
