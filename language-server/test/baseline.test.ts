import { describe, expect, test } from 'vitest';
import { type Repository, setUp } from './set-up.ts';

const map = `persona me "Me"
channel app "App"
channel web "Web"
journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 via app }
    touchpoint "Take the bus" { emotion +9 }
    touchpoint "Take the bus" { emotion +9 emotion +8 for me }
  }
}
`.replace(' via app', '');

/** A repository whose findings are all in its baseline. */
async function adopted(files: Readonly<Record<string, string>>, paths = Object.keys(files)): Promise<Repository> {
  const repository = setUp(files);
  await renew(repository, paths, 'update');
  return repository;
}

async function renew({ checker, texts, uriOf }: Repository, paths: readonly string[], how: 'update' | 'prune') {
  const uris = paths.filter((path) => path.endsWith('.cjm')).map(uriOf);
  await checker.check(uris);
  const renewed = await checker.renewBaselines(uris, how);
  for (const { uri, text } of renewed) texts.set(uri, text);
  await checker.forget(renewed.map(({ uri }) => uri));
  return renewed;
}

async function change({ checker, texts, uriOf }: Repository, path: string, text: string | undefined): Promise<void> {
  if (text === undefined) texts.delete(uriOf(path));
  else texts.set(uriOf(path), text);
  await checker.forget([uriOf(path)]);
}

const entriesOf = ({ texts, uriOf }: Repository, path = 'cjm-baseline.json') =>
  JSON.parse(texts.get(uriOf(path)) ?? 'null')?.findings;

describe('a baseline', () => {
  test('quietens what is found when it is written, and says so', async () => {
    const repository = await adopted({ 'map.cjm': map });
    expect(await repository.said()).toEqual([]);
    const [file] = await repository.checker.check([repository.uriOf('map.cjm')]);
    expect(file?.quiet?.map(({ by, finding }) => `${by} ${finding.rule}`).sort()).toEqual([
      'baseline duplicate-label',
      'baseline emotion-out-of-range',
      'baseline emotion-out-of-range',
      'baseline emotion-out-of-range',
      'baseline unused-declaration',
      'baseline unused-declaration',
    ]);
    expect(await repository.mistakes()).toEqual([]);
  });

  test('is sorted, a line for each entry, with places that are no lines', async () => {
    const { texts, uriOf } = await adopted({ 'map.cjm': map });
    const places = '["journey workday","stage Go to work","touchpoint Take the bus"';
    expect(texts.get(uriOf('cjm-baseline.json'))).toBe(`{
  "version": 1,
  "findings": [
    {"file":"map.cjm","rule":"duplicate-label","place":${places}]},
    {"file":"map.cjm","rule":"emotion-out-of-range","place":${places},"emotion"]},
    {"file":"map.cjm","rule":"emotion-out-of-range","place":${places},"emotion"],"occurrence":2},
    {"file":"map.cjm","rule":"emotion-out-of-range","place":${places},"emotion me"]},
    {"file":"map.cjm","rule":"unused-declaration","place":["channel app"]},
    {"file":"map.cjm","rule":"unused-declaration","place":["channel web"]}
  ]
}
`);
  });

  test('is not moved by what is written above, around, or in another order', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', '// new\n'.repeat(10) + map.replaceAll('\n', '\r\n').replaceAll('  ', '\t'));
    expect(await repository.said()).toEqual([]);
    const lines = map.split('\n');
    const swapped = [lines[2], lines[1], lines[0], ...lines.slice(3)].join('\n');
    await change(repository, 'map.cjm', swapped.replace('+9', '+8'));
    expect(await repository.said()).toEqual([]);
  });

  test('hides no new finding behind one that is mended', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', map.replace('channel app "App"\n', 'channel shop "Shop"\n'));
    expect(await repository.said()).toEqual(['unused-declaration warning']);
    expect(await repository.mistakes()).toEqual([
      'cjm-baseline.json:8:5 "unused-declaration" is not found in "map.cjm" any more (channel app): remove the entry, or run cjm lint --prune-baseline.',
    ]);
  });

  test('hides no further finding of the same rule at the same place', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', map.replace('+8 for me', '+8 for me emotion +7'));
    expect(await repository.said()).toContain('emotion-out-of-range error');
    expect(await repository.mistakes()).toEqual([]);
  });

  test('holds neither what can not be read nor what nothing declares', async () => {
    const repository = await adopted({ 'map.cjm': map.replace('for me {', 'for mee {') });
    expect(await repository.said()).toEqual(['unresolved-reference error']);
    await change(repository, 'map.cjm', `${map} }`);
    expect(await repository.said()).toEqual(['syntax-error error']);
    expect(await repository.mistakes()).toEqual([]);
  });

  test('counts what a comment answers, so that the others stay what they are', async () => {
    const repository = await adopted({ 'map.cjm': map });
    const ignored = map.replace(
      '    touchpoint "Take the bus" { emotion +9 }',
      '    // cjm-ignore-next-line emotion-out-of-range: from 0 to 10\n$&',
    );
    await change(repository, 'map.cjm', ignored);
    expect(await repository.said()).toEqual([]);
    expect(await repository.mistakes()).toMatchObject([expect.stringContaining('emotion-out-of-range')]);
  });

  test('is the nearest upward, never beyond the root', async () => {
    const outside = { '/home/cjm-baseline.json': '{' };
    const repository = await adopted({ 'a/map.cjm': map, 'b/map.cjm': map, ...outside }, ['a/map.cjm', 'b/map.cjm']);
    expect(await repository.said('a/map.cjm')).toEqual([]);
    expect(new Set(entriesOf(repository).map(({ file }: { file: string }) => file))).toEqual(
      new Set(['a/map.cjm', 'b/map.cjm']),
    );
    await change(repository, 'a/cjm-baseline.json', '{ "version": 1, "findings": [] }');
    expect(await repository.said('a/map.cjm')).not.toEqual([]);
    expect(await repository.said('b/map.cjm')).toEqual([]);
  });

  test('is written beside the config that holds for the file', async () => {
    const repository = await adopted({ 'a/b/map.cjm': map, 'a/cjm.config.json': '{}' });
    expect(entriesOf(repository, 'a/cjm-baseline.json')).toHaveLength(6);
    expect(await repository.said('a/b/map.cjm')).toEqual([]);
  });
});

describe('written anew', () => {
  test('it stays the same while nothing changes', async () => {
    const repository = await adopted({ 'map.cjm': map });
    expect(await renew(repository, ['map.cjm'], 'update')).toEqual([]);
    expect(await renew(repository, ['map.cjm'], 'prune')).toEqual([]);
  });

  test('it takes in what is new, and lets go of what is mended', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', map.replace('channel app "App"\n', 'channel shop "Shop"\n'));
    expect(await renew(repository, ['map.cjm'], 'update')).toMatchObject([{ added: 1, removed: 1 }]);
    expect(await repository.said()).toEqual([]);
    expect(await repository.mistakes()).toEqual([]);
  });

  test('pruned, it takes in nothing', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', map.replace('channel app "App"\n', 'channel shop "Shop"\n'));
    expect(await renew(repository, ['map.cjm'], 'prune')).toMatchObject([{ added: 0, removed: 1 }]);
    expect(await repository.said()).toEqual(['unused-declaration warning']);
    expect(await repository.mistakes()).toEqual([]);
  });

  test('it keeps what is said of files that were not looked at, unless they are gone', async () => {
    const repository = await adopted({ 'a.cjm': map, 'b.cjm': map, 'c.cjm': map });
    await change(repository, 'b.cjm', undefined);
    await change(repository, 'a.cjm', map.replace('channel app "App"\n', ''));
    expect(await repository.mistakes('c.cjm')).toHaveLength(6);
    expect(await renew(repository, ['c.cjm'], 'prune')).toMatchObject([{ added: 0, removed: 6 }]);
    expect(await renew(repository, ['a.cjm'], 'update')).toMatchObject([{ added: 0, removed: 1 }]);
    expect(entriesOf(repository)).toHaveLength(11);
  });

  test('it keeps what is said of a file that can not be read to its end', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'map.cjm', `${map} }`);
    expect(await renew(repository, ['map.cjm'], 'update')).toEqual([]);
  });

  test('it is not made where nothing is found', async () => {
    const sound = 'persona me "Me"\njourney j "J" for me { stage "S" { touchpoint "T" } }\n';
    expect(await renew(setUp({ 'map.cjm': sound }), ['map.cjm'], 'update')).toEqual([]);
  });

  test('it lets go of files that a config ignores now', async () => {
    const repository = await adopted({ 'map.cjm': map });
    await change(repository, 'cjm.config.json', '{ "ignore": "map.cjm" }');
    expect(await repository.said()).toEqual([]);
    expect(await repository.mistakes()).toHaveLength(6);
    expect(await renew(repository, ['map.cjm'], 'prune')).toMatchObject([{ removed: 6 }]);
  });
});

describe('a mistake in a baseline', () => {
  test.each([
    ['', '1:1 The file is empty: delete it, and write it anew with cjm lint --update-baseline.'],
    ['{', '1:2 This is not JSON: a closing brace } is missing.'],
    [
      '{}',
      '1:1 A baseline begins with "version": 1. This file does not: delete it, and write it anew with cjm lint --update-baseline.',
    ],
    [
      '{\n"version": 1, "findings": [\n<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> topic\n]}',
      '3:1 This is not JSON: the changes of two branches are not merged here. Take what is to stay, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
    ],
    ...['/a.cjm', '../a.cjm', './a.cjm', 'maps/../a.cjm'].map((file) => [
      `{ "version": 1, "findings": [{ "file": "${file}", "rule": "leak", "place": [] }] }`,
      '1:40 "file" is the path of a map from the folder of the baseline, such as "maps/shop.cjm".',
    ]),
    [
      '{ "version": 2, "entries": [] }',
      '1:14 This baseline was written by a newer cjm (version 2 of the file, this one reads 1): update cjm.',
    ],
    ['{ "version": 1, "finding": [] }', '1:17 A baseline has no "finding". Did you mean "findings"?'],
    ['{ "version": 1, "findings": {} }', '1:29 "findings" is a list, [ … ].'],
    ['{ "version": 1, "findings": [3] }', '1:30 An entry is an object, { … }.'],
    ['{ "version": 1, "findings": [{}] }', '1:30 An entry needs "file", "rule" and "place".'],
    [
      '{ "version": 1, "findings": [{ "file": "a.cjm", "rule": "unresolved-reference", "place": [] }] }',
      '1:30 "unresolved-reference" can\'t be in a baseline: without it nothing can be judged.',
    ],
    [
      '{ "version": 1, "findings": [{ "file": "a.cjm", "rule": "leak", "place": [], "occurrence": 0 }] }',
      '1:92 "occurrence" is a whole number of 1 or more.',
    ],
  ])('%s', async (text, message) => {
    const repository = setUp({ 'map.cjm': map, 'cjm-baseline.json': text });
    expect(await repository.said()).toEqual(['invalid-config error']);
    expect(await repository.mistakes()).toEqual([`cjm-baseline.json:${message}`]);
    expect(await renew(repository, ['map.cjm'], 'update')).toEqual([]);
  });
});
