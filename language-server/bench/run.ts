/**
 * What the language costs: reading, linking, a keystroke, completion, memory. Prints; fails nothing. Node is given the
 * memory that the editor gives the server.
 */
import { setTimeout } from 'node:timers/promises';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCjmServices } from '../src/lsp/module.ts';
import type { Files } from '../src/workspace/files.ts';
import { journeyText, sharedText } from './generate.ts';
import { median, middle, referenceLoop, report, typing } from './measure.ts';

const reference = await median(15, referenceLoop);
report('reference loop', reference, reference);

const memory: Files = {
  read: async (uri) =>
    uri.path.endsWith('/shared.cjm') ? { text: sharedText } : { rule: 'unreadable-file', problem: 'There is none.' },
  rootOf: async () => URI.parse('file:///bench'),
  realOf: async (uri) => (uri.path.endsWith('.cjm') ? uri : undefined),
  list: async () => [],
  entries: async () => [],
  neighbours: async () => [],
};

let version = 1;

function createWorkspace() {
  const { shared, cjm } = createCjmServices({ files: memory, today: () => '2026-06-30' });
  const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
  DocumentBuilder.updateBuildOptions = { validation: true };
  return {
    cjm,
    /** Adds or replaces a file without building it. */
    put(name: string, text: string): LangiumDocument {
      const uri = URI.parse(`file:///bench/${name}`);
      if (LangiumDocuments.hasDocument(uri)) LangiumDocuments.deleteDocument(uri);
      const document = LangiumDocumentFactory.fromString(text, uri);
      LangiumDocuments.addDocument(document);
      return document;
    },
    build: (documents: LangiumDocument[], validation: boolean) => DocumentBuilder.build(documents, { validation }),
    /**
     * What an editor's change does. Gives the milliseconds until the file's own findings are there, and until those of
     * all files that import it are.
     */
    async type(name: string, text: string): Promise<{ own: number; all: number }> {
      const uri = URI.parse(`file:///bench/${name}`);
      let own = Number.NaN;
      const start = performance.now();
      const told = DocumentBuilder.onDocumentPhase(DocumentState.Validated, (document) => {
        if (document.uri.path === uri.path) own = performance.now() - start;
      });
      shared.workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'cjm', version++, text));
      await DocumentBuilder.update([uri], []);
      told.dispose();
      return { own, all: performance.now() - start };
    },
  };
}

console.log('\nreading, per size (growth: at most × 2.2 per doubling)');
for (const size of [1000, 2000, 4000, 8000, 16_000]) {
  const text = journeyText(size);
  const { cjm, put, build } = createWorkspace();
  const runs = size > 4000 ? 3 : 7;
  report(`parse, ${size} touchpoints`, await median(runs, () => cjm.parser.LangiumParser.parse(text)), reference);
  report(`link, ${size} touchpoints`, await linking(runs, put, build, text), reference);
}

async function linking(
  runs: number,
  put: (name: string, text: string) => LangiumDocument,
  build: (documents: LangiumDocument[], validation: boolean) => Promise<void>,
  text: string,
): Promise<number> {
  const parsed = Array.from({ length: runs }, (_, run) => put(`${run}.cjm`, text));
  return median(runs, (run) => build([parsed[run] as LangiumDocument], false));
}

console.log('\nkeystroke to diagnostics, in process');
for (const size of [1000, 2000, 4000]) {
  const { put, build, type } = createWorkspace();
  await build([put('big.cjm', journeyText(size))], true);
  const text = journeyText(size);
  const texts = ['+1 "calm"', '+1 "cool"'].map((word) => text.replace('+1 "calm"', word));
  const times = await typing(25, (run) => type('big.cjm', texts[run % 2] ?? ''));
  report(`in a file of ${size} touchpoints`, middle(times, 'own'), reference, size === 1000 ? '30 ms' : undefined);
}
{
  const { put, build, type } = createWorkspace();
  const documents = Array.from({ length: 1000 }, (_, index) => put(`${index}.cjm`, journeyText(10, index, true)));
  await build([put('shared.cjm', sharedText), ...documents], true);
  const texts = [journeyText(10, 5, true), journeyText(10, 6, true)];
  const one = await typing(25, (run) => type('5.cjm', texts[run % 2] ?? ''));
  report('in one of 1,000 files', middle(one, 'own'), reference, '3 ms');
  const shared = [sharedText, sharedText.replace('Anna,', 'Ann,')];
  const times = await typing(9, (run) => type('shared.cjm', shared[run % 2] ?? ''));
  report('in the file that 1,000 others import', middle(times, 'own'), reference, '25 ms');
  report('… until all of them are checked anew', middle(times, 'all'), reference);
}

console.log('\ncompletion after a keystroke, in process');
for (const size of [1000, 4000]) {
  const { cjm, put, build, type } = createWorkspace();
  const text = journeyText(size);
  const document = put('big.cjm', text);
  await build([document], true);
  for (const [what, before, written] of [
    ['a keyword in the last touchpoint', '    }\n  }\n  move', '      em'],
    ['a persona', '    }\n  }\n  move', '      emotion +1 for '],
    ['one of all touchpoints', '}\n', '  move t1 -> '],
  ] as const) {
    const at = text.lastIndexOf(before);
    const times = await typing(15, async (run) => {
      const texts = `${text.slice(0, at)}${written}${' '.repeat(run % 2)}\n${text.slice(at)}`;
      await type('big.cjm', texts);
      const position = document.textDocument.positionAt(at + written.length);
      const start = performance.now();
      const found = await cjm.lsp.CompletionProvider?.getCompletion(document, {
        textDocument: { uri: document.uri.toString() },
        position,
      });
      if (!found?.items.length) throw new Error('nothing is offered');
      return { own: performance.now() - start };
    });
    const goal = size === 1000 ? '5 ms' : undefined;
    report(`${what}, at ${size} touchpoints`, middle(times, 'own'), reference, goal);
  }
}

console.log('\nmemory');
{
  const { put, build } = createWorkspace();
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  await build(
    Array.from({ length: 100 }, (_, index) => put(`${index}.cjm`, journeyText(100, index))),
    true,
  );
  // What is held weakly lives until the next turn.
  await setTimeout(10);
  globalThis.gc?.();
  const each = (process.memoryUsage().heapUsed - before) / 10_000 / 1000;
  console.log(
    `${'heap per touchpoint, 100 files of 100'.padEnd(58)} ${each.toFixed(1).padStart(9)} kB   goal 4 kB, aim 2 kB`,
  );
}
