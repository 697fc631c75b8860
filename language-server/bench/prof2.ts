import { toMaps } from '@cjm/grammar';
import { URI } from 'langium';
import { createCjmServices } from '../src/module.ts';
import { noFiles } from '../src/workspace/files.ts';
import { journeyText } from './generate.ts';

const { shared } = createCjmServices({ files: noFiles, today: () => '2026-06-30' });
const { DocumentBuilder, LangiumDocumentFactory, LangiumDocuments } = shared.workspace;
const doc = LangiumDocumentFactory.fromString(journeyText(1000), URI.parse('file:///b/big.cjm'));
LangiumDocuments.addDocument(doc);
await DocumentBuilder.build([doc], { validation: false });
for (let i = 0; i < 60; i++) toMaps(doc.parseResult.value as never);
