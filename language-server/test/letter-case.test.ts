import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { URI } from 'langium';
import { expect, onTestFinished, test } from 'vitest';
import { checkerOver, createChecker } from '../src/create-checker.ts';
import type { Files } from '../src/workspace/files.ts';
import { speltOtherwise } from '../src/workspace/spelt-otherwise.ts';
import { createMemoryFiles } from './memory-files.ts';

const people = 'persona anna "Anna"\n';
const importing = (path: string): string =>
  `import "${path}"\n\njourney j "J" for anna {\n  stage "S" { touchpoint "T" { emotion +1 } }\n}\n`;

/** Takes capital and small letters for the same, as the disks of Windows and macOS do. */
function ignoringCase(texts: ReadonlyMap<string, string>): Files {
  const files = createMemoryFiles(texts);
  const root = URI.parse('memory:/maps');
  const all = [root, ...[...texts.keys()].map((key) => URI.parse(key))];
  const realOf = (uri: URI): URI | undefined => all.find((each) => each.path.toLowerCase() === uri.path.toLowerCase());
  return {
    ...files,
    read: (uri) => files.read(realOf(uri) ?? uri),
    realOf: async (uri) => realOf(uri),
    rootOf: async (uri) => root.with({ path: uri.path.slice(0, root.path.length) }),
  };
}

test('a disk that ignores case finds the same mistakes as one that does not', async () => {
  const texts = {
    'memory:/maps/.git': '',
    'memory:/maps/right.cjm': importing('common/people.cjm'),
    'memory:/maps/wrong.cjm': importing('Common/People.cjm'),
    'memory:/maps/common/people.cjm': people,
  };
  const checker = checkerOver(ignoringCase(new Map(Object.entries(texts))), { today: '2026-06-30' });
  const [right, wrong] = await checker.check(['memory:/MAPS/right.cjm', 'memory:/maps/wrong.cjm']);
  expect(right?.findings, 'as the folder was called by whoever asks').toEqual([]);
  expect(wrong?.findings).toMatchObject([
    {
      rule: 'missing-import-file',
      message:
        '"Common/People.cjm" is called "common/people.cjm": write it so, for computers that tell capital letters apart.',
      fixes: [{ edits: [{ text: '"common/people.cjm"' }] }],
    },
  ]);
});

test('on the disk of this computer, whichever it is, the file that is there is named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-case-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'shared.cjm'), people);
  writeFileSync(join(folder, 'map.cjm'), importing('Shared.cjm'));
  const [checked] = await createChecker().check([pathToFileURL(join(folder, 'map.cjm')).href]);
  expect(checked?.findings).toMatchObject([
    { rule: 'missing-import-file', fixes: [{ edits: [{ text: '"shared.cjm"' }] }] },
  ]);
});

test.each([
  ['a.cjm', '/maps/a.cjm', undefined],
  ['A.cjm', '/maps/a.cjm', 'a.cjm'],
  ['./A.cjm', '/maps/a.cjm', './a.cjm'],
  ['../Sub/a.cjm', '/maps/sub/a.cjm', '../sub/a.cjm'],
  ['link.cjm', '/elsewhere/a.cjm', undefined],
  ['e\u0301.cjm', '/maps/\u00e9.cjm', undefined],
])('%s, really %s', (written, real, otherwise) => expect(speltOtherwise(written, real)).toBe(otherwise));
