import type { Document } from '@cjm/grammar';
import { EmptyFileSystem, URI } from 'langium';
import type { CheckedFile, Checker } from './checker.ts';
import type { Finding } from './finding.ts';
import { fileStart } from './lint.ts';
import { type CjmServices, createCjmServices } from './module.ts';
import { readText } from './workspace/read-file.ts';

export interface CheckerOptions {
  /** The date that counts as today, `2026-06-30`; the current UTC date if left out. */
  readonly today?: string;
}

/** A checker over the files of this computer. */
export function createChecker(_options: CheckerOptions = {}): Checker {
  const { cjm } = createCjmServices(EmptyFileSystem);
  return {
    async check(uris) {
      const checked: CheckedFile[] = [];
      for (const uri of uris) checked.push(await checkFile(cjm, uri));
      return checked;
    },
    async forget() {
      // Each check reads anew.
    },
  };
}

async function checkFile(cjm: CjmServices, uri: string): Promise<CheckedFile> {
  const read = await readText(uri);
  if ('problem' in read) return unread(uri, read.rule, read.problem);
  try {
    return { uri, text: read.text, ...(await checkText(cjm, uri, read.text)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ...unread(uri, 'internal-error', `Checking the file failed (${reason}): please report it as a bug.`),
      text: read.text,
    };
  }
}

async function checkText(cjm: CjmServices, uri: string, text: string): Promise<Omit<CheckedFile, 'uri' | 'text'>> {
  const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = cjm.shared.workspace;
  const document = LangiumDocumentFactory.fromString<Document>(text, URI.parse(uri));
  LangiumDocuments.addDocument(document);
  try {
    await DocumentBuilder.build([document], { validation: true });
    const result = cjm.validation.DocumentValidator.resultOf(document);
    if (!result) throw new Error('the document was not validated');
    return {
      findings: result.findings,
      maps: result.journeys.map((journey) => journey.map),
      judged: result.judged,
    };
  } finally {
    LangiumDocuments.deleteDocument(document.uri);
  }
}

function unread(uri: string, rule: string, message: string): CheckedFile {
  const finding: Finding = { rule, severity: 'error', message, range: fileStart, related: [], fixes: [] };
  return { uri, findings: [finding], maps: [], judged: false };
}
