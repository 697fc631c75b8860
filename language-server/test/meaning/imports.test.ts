import { describe, expect, test } from 'vitest';
import { openFolder, type Read, type Texts } from '../read.ts';

const journey = 'journey j "J" for anna { stage "S" { touchpoint "T" } }\n';
const people = 'persona anna "Anna"\n';
const inRoot = { '../.git': '' };
const readIn = (files: Texts, path = 'map.cjm'): Promise<Read> => openFolder({ ...inRoot, ...files }).read(path);
const said = ({ findings }: Read): string[] => findings.map(({ rule, message }) => `${rule} ${message}`);

describe('relative paths inside the root', () => {
  test.each(['people.cjm', './people.cjm', 'a/people.cjm', 'a/../people.cjm', '../people.cjm', '../other/people.cjm'])(
    '%s',
    async (path) => {
      const read = await readIn({ 'map.cjm': `import "${path}"\n${journey}`, [path.replace('a/../', '')]: people });
      expect(said(read)).toEqual([]);
      expect(read.maps[0]?.personas.map(({ label }) => label)).toEqual(['Anna']);
    },
  );

  test('not beyond', async () => {
    const read = await readIn({ 'map.cjm': `import "../../people.cjm"\n${journey}`, '../../people.cjm': people });
    expect(said(read)).toEqual([
      `missing-import-file "../../people.cjm" lies outside of the repository ("repository"), where imports don't go.`,
    ]);
  });

  test('a folder whose name begins like that of the root is beyond', async () => {
    const read = await readIn({
      'map.cjm': `import "../../repository-2/people.cjm"\n${journey}`,
      '../../repository-2/people.cjm': people,
    });
    expect(said(read)).toHaveLength(1);
  });
});

describe('cycles are allowed', () => {
  const files = {
    'a.cjm':
      'import "b.cjm"\npersona anna "Anna"\njourney a "A" for anna, boris { stage "S" { touchpoint "T" { details b } } }\n',
    'b.cjm': 'import "a.cjm"\npersona boris "Boris"\njourney b "B" for anna, boris { stage "S" { touchpoint "T" } }\n',
  };

  test('of two files, from either side', async () => {
    for (const path of ['a.cjm', 'b.cjm']) {
      const read = await readIn(files, path);
      expect(said(read)).toEqual([]);
      expect(read.maps[0]?.personas.map(({ label }) => label)).toEqual(['Anna', 'Boris']);
    }
  });

  test('of three', async () => {
    const read = await readIn({
      'map.cjm': `import "b.cjm"\nchannel web "Web"\njourney j "J" for anna { stage "S" via web { touchpoint "T" { emotion 1 } } }\n`,
      'b.cjm': `import "c.cjm"\n${people}journey k "K" { owner ecom }\n`,
      'c.cjm': 'import "map.cjm"\nteam ecom "E"\njourney l "L" { owner ecom stage "S" via web { touchpoint "T" } }\n',
    });
    expect(said(read)).toEqual([]);
  });
});

describe('what is imported', () => {
  test('is not passed on', async () => {
    const read = await readIn({
      'map.cjm': `import "all.cjm"\n${journey}`,
      'all.cjm': 'import "people.cjm"\n',
      'people.cjm': people,
    });
    expect(said(read)).toEqual([
      'unresolved-reference "anna" is not a persona of this file or its imports. Declare it first: persona anna "…".',
    ]);
  });

  test('is not beaten by a local name of another kind', async () => {
    const read = await readIn({
      'map.cjm': `import "people.cjm"\nchannel anna "A"\njourney j "J" for anna { stage "S" via anna { touchpoint "T" { emotion 1 } } }`,
      'people.cjm': people,
    });
    expect(said(read)).toEqual([]);
  });

  test('is read from the text as it stands, with its own mistakes told only there', async () => {
    const folder = openFolder({
      ...inRoot,
      'map.cjm': `import "people.cjm"\n${journey}`,
      'people.cjm': `${people}persona anna "X"\n`,
    });
    expect(said(await folder.read('map.cjm'))).toEqual([]);
    expect(said(await folder.read('people.cjm'))).toHaveLength(1);
  });

  test('follows a change of the imported file', async () => {
    const folder = openFolder({ ...inRoot, 'map.cjm': `import "people.cjm"\n${journey}`, 'people.cjm': people });
    expect((await folder.read('map.cjm')).maps[0]?.personas[0]?.label).toBe('Anna');
    await folder.change('people.cjm', 'persona anna "Anna, renamed"\n');
    expect((await folder.read('map.cjm')).maps[0]?.personas[0]?.label).toBe('Anna, renamed');
    await folder.change('people.cjm', 'persona boris "Boris"\n');
    expect(said(await folder.read('map.cjm'))[0]).toMatch(/^unresolved-reference "anna" is not a persona/);
  });

  test('is found once it is there', async () => {
    const folder = openFolder({ ...inRoot, 'map.cjm': `import "people.cjm"\n${journey}` });
    expect(said(await folder.read('map.cjm'))).toHaveLength(1);
    await folder.change('people.cjm', people);
    expect(said(await folder.read('map.cjm'))).toEqual([]);
  });
});

describe('a mistake in an import leaves the rest of the workspace as it is', () => {
  test('other files that import soundly', async () => {
    const folder = openFolder({
      ...inRoot,
      'broken.cjm': `import "nowhere.cjm"\nimport "people.cjm"\nimport "broken.cjm"\n${journey}`,
      'sound.cjm': `import "people.cjm"\n${journey}`,
      'over.cjm': 'import "broken.cjm"\npersona p "P"\njourney k "K" { stage "S" { touchpoint "T" { details j } } }',
      'people.cjm': people,
    });
    const broken = await folder.read('broken.cjm');
    expect(said(broken)).toEqual([
      `missing-import-file "nowhere.cjm" can't be imported. The file can't be read (it does not exist).`,
      'missing-import-file "broken.cjm" is this file itself: remove the import.',
    ]);
    expect(broken.judged).toBe(true);
    expect(broken.maps[0]?.personas.map(({ label }) => label)).toEqual(['Anna']);
    expect(said(await folder.read('sound.cjm'))).toEqual([]);
    expect(said(await folder.read('over.cjm'))).toEqual([]);
  });

  test('and imports that are half written say so once', async () => {
    const read = await readIn({ 'map.cjm': `import\npersona anna "Anna"\n${journey}` });
    expect(read.findings.map(({ rule }) => rule)).toEqual(['syntax-error']);
  });
});
