import { DocumentState, type LangiumDocument, OperationCancelled, URI } from 'langium';
import { beforeEach, expect, test } from 'vitest';
import { CancellationTokenSource } from 'vscode-jsonrpc';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCjmServices } from '../src/lsp/module.ts';
import { createMemoryFiles } from './memory-files.ts';

/** A shared file, and so many maps that import it; the first map is open. */
const shared = 'persona anna "Anna"\n';
const map = (index: number): string =>
  `import "shared.cjm"\njourney j${index} "J" for anna { stage s "S" { touchpoint t "T" { emotion 1 } } }\n`;
const uriOf = (name: string): URI => URI.parse(`file:///order/${name}`);
const names = Array.from({ length: 50 }, (_, index) => `${index}.cjm`);

let workspace: ReturnType<typeof createWorkspace>;
beforeEach(async () => {
  workspace = createWorkspace();
  await workspace.build();
});

function createWorkspace() {
  const texts = new Map([[uriOf('shared.cjm').toString(), shared]]);
  for (const [index, name] of names.entries()) texts.set(uriOf(name).toString(), map(index));
  const services = createCjmServices({ files: createMemoryFiles(texts), today: () => '2026-06-30' });
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments, TextDocuments } = services.shared.workspace;
  DocumentBuilder.updateBuildOptions = { validation: true };
  const checked: string[] = [];
  DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => {
    checked.push(uri.path.split('/').at(-1) ?? '');
  });
  let version = 1;
  const open = (name: string, text: string): void => {
    TextDocuments.set(TextDocument.create(uriOf(name).toString(), 'cjm', version++, text));
  };
  return {
    checked,
    async build(): Promise<void> {
      open('0.cjm', map(0));
      const documents = names.map((name): LangiumDocument => {
        const document = LangiumDocumentFactory.fromString(texts.get(uriOf(name).toString()) ?? '', uriOf(name));
        LangiumDocuments.addDocument(document);
        return document;
      });
      await DocumentBuilder.build(documents, { validation: true });
      checked.length = 0;
    },
    async type(name: string, text: string, token = new CancellationTokenSource().token): Promise<void> {
      open(name, text);
      await DocumentBuilder.update([uriOf(name)], [], token);
    },
    rulesIn(name: string): string[] {
      const document = LangiumDocuments.getDocument(uriOf(name));
      const result = document && services.cjm.validation.DocumentValidator.resultOf(document);
      return (result?.findings ?? []).map(({ rule }) => rule);
    },
    onChecked: (listener: (name: string) => void) =>
      DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => listener(uri.path.split('/').at(-1) ?? '')),
  };
}

test('the edited file is checked first, then what is open, then every other file that imports it', async () => {
  await workspace.type('shared.cjm', shared.replace('anna', 'anne'));
  expect(workspace.checked.slice(0, 2).toSorted()).toEqual(['0.cjm', 'shared.cjm']);
  expect(workspace.checked.slice(2).toSorted()).toEqual(names.slice(1).toSorted());
  for (const name of names) expect(workspace.rulesIn(name)).toContain('unresolved-reference');
});

test('a keystroke in between loses none of them', async () => {
  const source = new CancellationTokenSource();
  const told = workspace.onChecked((name) => {
    if (name === '7.cjm') source.cancel();
  });
  const typed = workspace.type('shared.cjm', shared.replace('anna', 'anne'), source.token);
  await expect(typed).rejects.toBe(OperationCancelled);
  told.dispose();
  expect(names.filter((name) => workspace.rulesIn(name).includes('unresolved-reference')).length).toBeLessThan(50);
  await workspace.type('0.cjm', map(0));
  for (const name of names) expect(workspace.rulesIn(name)).toContain('unresolved-reference');
});

test('a file that does not import it is left alone', async () => {
  await workspace.type('5.cjm', map(5).replace('emotion 1', 'emotion 2'));
  expect(workspace.checked).toEqual(['5.cjm']);
});
