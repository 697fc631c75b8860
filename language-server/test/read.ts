import type { Document, MappedJourney } from '@cjm/grammar';
import type { JourneyMap } from '@cjm/grammar/model';
import { type LangiumDocument, URI } from 'langium';
import type { Finding } from '../src/finding.ts';
import { createCjmServices } from '../src/module.ts';
import { noFiles } from '../src/workspace/files.ts';

const { cjm } = createCjmServices({ files: noFiles, today: () => '2026-06-30' });
let count = 0;

export interface Read {
  readonly document: LangiumDocument<Document>;
  readonly findings: readonly Finding[];
  readonly journeys: readonly MappedJourney[];
  readonly maps: readonly JourneyMap[];
  readonly judged: boolean;
}

/** Builds a text as a file of its own and lints it. */
export async function read(text: string): Promise<Read> {
  const { LangiumDocumentFactory, DocumentBuilder } = cjm.shared.workspace;
  const document = LangiumDocumentFactory.fromString<Document>(text, URI.parse(`memory:/${count++}.cjm`));
  await DocumentBuilder.build([document], { validation: true });
  const result = cjm.validation.DocumentValidator.resultOf(document);
  if (!result) throw new Error('the document was not validated');
  return { document, ...result, maps: result.journeys.map((journey) => journey.map) };
}

/** The only map of the text. */
export async function readMap(text: string): Promise<JourneyMap> {
  const { maps } = await read(text);
  const [map] = maps;
  if (!map || maps.length > 1) throw new Error(`the text has ${maps.length} journeys`);
  return map;
}
