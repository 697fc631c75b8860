import { setImmediate } from 'node:timers/promises';
import type { Document } from '@cjm/grammar';
import { type LangiumDocument, URI } from 'langium';
import { type JudgedFile, renewBaselines, staleEntries } from './baseline/renew-baselines.ts';
import type { CheckedFile, Checker } from './checker.ts';
import type { SetupOptions } from './config/setups.ts';
import { tellSetup } from './config/tell-setup.ts';
import type { Finding } from './finding.ts';
import { invalidConfig, toMistakeFinding } from './judge.ts';
import { fileStart } from './lint.ts';
import { createCjmCoreServices } from './module.ts';
import type { OtherFinding } from './other-findings.ts';
import { rules } from './rules/index.ts';
import { type RunningStopwatch, startStopwatch, unmeasured } from './stopwatch.ts';
import { today } from './today.ts';
import type { Files } from './workspace/files.ts';
import { createNodeFiles } from './workspace/node-files.ts';
import { RememberedFiles } from './workspace/remembered-files.ts';
import { dropTree } from './workspace/rest.ts';

export interface CheckerOptions {
  /** The date that counts as today, `2026-06-30`; the current UTC date if left out. */
  readonly today?: string;
  /** Address of the config of all files, in place of those found beside and above them. */
  readonly config?: string;
  /** What holds for rules over all configs, by their names. */
  readonly rules?: SetupOptions['rules'];
  /** `errors`: whoever asks does not want to know the rest, which takes its time. Left out: all findings. */
  readonly only?: SetupOptions['only'];
  /** Measures where the time goes. */
  readonly stats?: boolean;
}

/** A checker over the files of this computer. */
export function createChecker(options: CheckerOptions = {}): Checker {
  return checkerOver(createNodeFiles('waits'), options);
}

/** A checker over any files; what it reads it keeps until told to forget. */
export function checkerOver(stored: Files, options: CheckerOptions): Checker {
  const running = options.stats ? startStopwatch() : undefined;
  const stopwatch = running ?? unmeasured;
  const files = new RememberedFiles(running ? measured(stored, running) : stored);
  const { shared, cjm } = createCjmCoreServices({
    files,
    stopwatch,
    today: () => options.today ?? today(),
    setup: {
      ...(options.config !== undefined && { config: URI.parse(options.config) }),
      ...(options.rules && { rules: options.rules }),
      ...(options.only && { only: options.only }),
    },
  });
  const { DocumentValidator } = cjm.validation;
  const { DocumentBuilder, Imports, LangiumDocumentFactory, LangiumDocuments, Setups } = shared.workspace;

  async function open(uri: URI): Promise<LangiumDocument | CheckedFile> {
    const known = LangiumDocuments.getDocument(uri);
    if (known) return known;
    const read = await files.read(uri);
    if ('problem' in read) return unread(uri.toString(), read.rule, read.problem);
    const { text } = read;
    const document = stopwatch.phase('parsing', () => LangiumDocumentFactory.fromString(text, uri));
    LangiumDocuments.addDocument(document);
    return document;
  }

  async function checkFile(uri: string): Promise<CheckedFile> {
    try {
      const document = await open(URI.parse(uri));
      if ('judged' in document) return { ...document, uri };
      await stopwatch.waiting('linking', () => DocumentBuilder.build([document], { validation: true }));
      const result = DocumentValidator.resultOf(document);
      if (!result) throw new Error('the document was not validated');
      if (Imports.importersOf([document.uri.toString()]).size === 0) {
        dropTree(document);
        DocumentValidator.dropMaps(document);
      }
      return {
        uri,
        text: document.textDocument.getText(),
        findings: result.findings,
        ...(result.quiet.length > 0 && { quiet: result.quiet }),
        maps: result.journeys.map((journey) => journey.map),
        judged: result.judged,
        ...(result.ignored && { ignored: true }),
      };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return unread(uri, 'internal-error', `Checking the file failed (${reason}): please report it as a bug.`);
    }
  }

  async function forget(uris: URI[]): Promise<void> {
    await DocumentBuilder.update([], uris);
  }

  /** The files with the latest that lint said of them; those that could not be read are left out. */
  function judgedFiles(uris: readonly string[]): Promise<JudgedFile[]> {
    const read = uris.flatMap((uri) => {
      const document = LangiumDocuments.getDocument(URI.parse(uri)) as LangiumDocument<Document> | undefined;
      const verdict = document && DocumentValidator.verdictOn(document);
      return document && verdict ? { document, verdict } : [];
    });
    return Promise.all(read.map(async (file) => ({ ...file, baseline: await Setups.baselineOf(file.document.uri) })));
  }

  return {
    imported: () => Imports.allImported(),
    times: () => running?.times(),
    addTimes: (times) => running?.add(times),
    async check(uris) {
      const checked: CheckedFile[] = [];
      for (const uri of uris) {
        checked.push(await checkFile(uri));
        // What is held weakly lives until the next turn.
        await setImmediate();
      }
      return checked;
    },
    async reviewSetup(uris) {
      // Configs and baselines are the same for all files of a folder.
      const folders = [...Map.groupBy(uris, (uri) => uri.slice(0, uri.lastIndexOf('/'))).values()];
      const firsts = folders.flatMap(([first, ...others]) =>
        first === undefined ? [] : { uri: URI.parse(first), files: [first, ...others] },
      );
      const setups = await Promise.all(firsts.map(({ uri }) => Setups.of(uri)));
      // Several configs may extend the one that has the mistake.
      const each = new Map(setups.flatMap(({ mistakes }) => mistakes).map((found) => [JSON.stringify(found), found]));
      const reviewed = [...Map.groupBy(each.values(), ({ uri }) => uri)].map(
        async ([uri, found]): Promise<CheckedFile> => {
          const read = await files.read(URI.parse(uri));
          const findings = found.map((mistake) => toMistakeFinding(invalidConfig, mistake));
          return { uri, ...('text' in read && { text: read.text }), findings, maps: [], judged: false };
        },
      );
      const baselines = await Promise.all(firsts.map(({ uri }) => Setups.baselineOf(uri)));
      const listed = firsts.flatMap((folder, index) => (baselines[index] ? folder.files : []));
      // What fits no error may fit what was not asked for.
      const stale = options.only ? [] : await staleEntries(await judgedFiles(listed), files);
      return [...(await Promise.all(reviewed)), ...stale];
    },
    setupOf: async (uri) => tellSetup(await Setups.of(URI.parse(uri)), rules),
    async renewBaselines(uris, how) {
      return renewBaselines(await judgedFiles(uris), how, rules, Setups, files);
    },
    async hold(uri, text) {
      const parsed = URI.parse(uri);
      files.hold(parsed, text);
      await forget([parsed]);
    },
    async forget(uris) {
      const gone = uris.map((uri) => URI.parse(uri));
      files.forget(gone);
      await forget(gone);
    },
  };
}

const measured = (files: Files, stopwatch: RunningStopwatch): Files => ({
  ...files,
  read: (uri) => stopwatch.waiting('reading', () => files.read(uri)),
});

function unread(uri: string, rule: OtherFinding, message: string): CheckedFile {
  const finding: Finding = { rule, severity: 'error', message, range: fileStart, related: [], fixes: [] };
  return { uri, findings: [finding], maps: [], judged: false };
}
