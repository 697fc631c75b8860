import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isDocument, isJourney } from '@cjm/grammar';
import { type LangiumDocument, URI } from 'langium';
import { expect, test } from 'vitest';
import { createCjmServices } from '../src/lsp/module.ts';
import { createMemoryFiles } from './memory-files.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const shared = 'persona anna "Anna"\n';
const map = 'import "shared.cjm"\njourney j "J" for anna { stage s "S" { touchpoint t "T" { emotion 7 for anna } } }\n';
const uriOf = (name: string): URI => URI.parse(`file:///rest/${name}`);

async function build() {
  const texts = new Map([
    [uriOf('shared.cjm').toString(), shared],
    [uriOf('map.cjm').toString(), map],
  ]);
  const { shared: services, cjm } = createCjmServices({ files: createMemoryFiles(texts), today: () => '2026-06-30' });
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = services.workspace;
  DocumentBuilder.updateBuildOptions = { validation: true };
  const document = LangiumDocumentFactory.fromString(map, uriOf('map.cjm'));
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document], { validation: true });
  return { texts, document, DocumentBuilder, resultOf: () => cjm.validation.DocumentValidator.resultOf(document) };
}

/** Lets go of every tree that nothing holds, and says whether the document's was among them. */
async function forgetTree(document: LangiumDocument): Promise<boolean> {
  const tree = new WeakRef(document.parseResult.value);
  for (let times = 0; times < 5 && tree.deref(); times++) {
    await setTimeout(1);
    collectGarbage();
  }
  return tree.deref() === undefined;
}

function takersIn(document: LangiumDocument): (string | undefined)[] {
  const { value } = document.parseResult;
  const journeys = isDocument(value) ? value.declarations.filter(isJourney) : [];
  return journeys.flatMap(({ personas }) => personas.map(({ ref }) => ref?.label));
}

test('the tree of a file that nobody has open is let go, and is there again when it is asked for', async () => {
  const { document, DocumentBuilder } = await build();
  await DocumentBuilder.update([], []);
  expect(await forgetTree(document)).toBe(true);
  expect(takersIn(document)).toEqual(['Anna']);
  expect(document.parseResult.value.$document).toBe(document);
});

test('findings and maps of such a file stay', async () => {
  const { document, DocumentBuilder, resultOf } = await build();
  const before = JSON.stringify([resultOf()?.findings, resultOf()?.journeys.map(({ map }) => map)]);
  await DocumentBuilder.update([], []);
  await forgetTree(document);
  expect(JSON.stringify([resultOf()?.findings, resultOf()?.journeys.map(({ map }) => map)])).toBe(before);
});

test('what such a file imports may change: its names are looked up anew', async () => {
  const { texts, document, DocumentBuilder, resultOf } = await build();
  expect(resultOf()?.findings.map(({ rule }) => rule)).toEqual(['emotion-out-of-range']);
  await forgetTree(document);
  texts.delete(uriOf('shared.cjm').toString());
  await DocumentBuilder.update([], [uriOf('shared.cjm')]);
  expect(resultOf()?.findings.map(({ rule }) => rule)).toContain('missing-import-file');
});
