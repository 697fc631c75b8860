import { toMaps } from '@cjm/grammar';
import { URI } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCjmServices } from '../src/module.ts';
import { rules } from '../src/rules/index.ts';
import { noFiles } from '../src/workspace/files.ts';
import { journeyText } from './generate.ts';

const { shared, cjm } = createCjmServices({ files: noFiles, today: () => '2026-06-30' });
const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
const uri = URI.parse('file:///b/big.cjm');
const texts = ['+1 "calm"', '+1 "cool"'].map((word) => journeyText(1000).replace('+1 "calm"', word));
const doc = LangiumDocumentFactory.fromString(texts[0]!, uri);
LangiumDocuments.addDocument(doc);
await DocumentBuilder.build([doc], { validation: true });
const times: Record<string, number[]> = {};
const t = <T>(k: string, f: () => T): T => {
  const s = performance.now();
  const r = f();
  (times[k] ??= []).push(performance.now() - s);
  return r;
};
const ta = async (k: string, f: () => Promise<unknown>) => {
  const s = performance.now();
  await f();
  (times[k] ??= []).push(performance.now() - s);
};
for (let i = 0; i < 30; i++) {
  shared.workspace.TextDocuments.set(TextDocument.create(uri.toString(), 'cjm', i + 2, texts[i % 2]!));
  await ta('keystroke', () => DocumentBuilder.update([uri], []));
  t('lex', () => cjm.parser.Lexer.tokenize(texts[i % 2]!));
  t('parse', () => cjm.parser.LangiumParser.parse(texts[i % 2]!));
  t('maps', () => toMaps(doc.parseResult.value as never));
  const file = {
    document: doc,
    root: doc.parseResult.value,
    journeys: toMaps(doc.parseResult.value as never),
    world: (cjm.validation.DocumentValidator as never as { world: never }).world,
  } as never;
  for (const rule of rules)
    t('rule ' + rule.name, () => {
      if (rule.looksAt === 'journey')
        for (const j of (file as { journeys: never[] }).journeys) [...rule.check(j, file)];
      else if (rule.looksAt === 'file') [...rule.check(file)];
    });
}
for (const [k, v] of Object.entries(times)
  .map(([k, v]) => [k, v.sort((a, b) => a - b)[v.length >> 1]!] as const)
  .sort((a, b) => b[1] - a[1]))
  console.log(k.padEnd(40), v.toFixed(2));
