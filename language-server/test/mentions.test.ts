import { URI } from 'langium';
import { expect, test } from 'vitest';
import { createCjmCoreServices } from '../src/module.ts';
import { createMemoryFiles } from './memory-files.ts';
import { setUp } from './set-up.ts';

const people = 'persona anna "Anna"\npersona boris "Boris"\n';
const journeyFor = (...names: readonly string[]): string =>
  `import "map.cjm"\njourney j "J" for ${names.join(', ')} { }\n`;
const found = ['unused-declaration warning'];

test('what an importer mentions is looked for anew when a config changes along with it', async () => {
  const { checker, said, texts, uriOf } = setUp({ 'map.cjm': people, 'one.cjm': journeyFor('anna') });
  expect(await said()).toEqual(found);
  texts.set(uriOf('one.cjm'), journeyFor('anna', 'boris'));
  texts.set(uriOf('cjm.config.json'), '{}');
  await checker.forget([uriOf('cjm.config.json'), uriOf('one.cjm')]);
  expect(await said()).toEqual([]);
});

test('a shared file that is gone and comes again is judged by those that import it then', async () => {
  const { checker, said, texts, uriOf } = setUp({ 'map.cjm': people, 'one.cjm': journeyFor('anna', 'boris') });
  const save = async (path: string, text: string | undefined) => {
    if (text === undefined) texts.delete(uriOf(path));
    else texts.set(uriOf(path), text);
    await checker.forget([uriOf(path)]);
  };
  expect(await said()).toEqual([]);
  await save('map.cjm', undefined);
  await save('one.cjm', journeyFor('anna'));
  await save('map.cjm', people);
  expect(await said()).toEqual(found);
});

test('nothing is remembered of a file that is gone', async () => {
  const uri = URI.parse('file:///maps/map.cjm');
  const { shared } = createCjmCoreServices({ files: createMemoryFiles(new Map()), today: () => '2026-06-30' });
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, Mentions } = shared.workspace;
  const document = LangiumDocumentFactory.fromString(people, uri);
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document], { validation: true });
  expect(Mentions.latest(document)).toBeDefined();
  await DocumentBuilder.update([], [uri]);
  expect(Mentions.latest(document)).toBeUndefined();
});
