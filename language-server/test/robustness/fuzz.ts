import { type Document, isDocument } from '@cjm/grammar';
import { hostileText } from './hostile-text.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** Milliseconds of work that no text may take. */
const limit = 1000;

/** Rules that say why a file was not judged. */
const unread: ReadonlySet<string> = new Set(['nesting-too-deep', 'file-too-large']);

/** Reads so many hostile texts, and builds, lints and maps each tenth of them: none throws, none is slow. */
export async function fuzz(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const service = createService();
  const words = wordsOf(service);
  const clock = startClock(milliseconds);
  const failures: string[] = [];
  let tried = 0;
  for (; tried < count && failures.length < maxFailures && !clock.isOver(); tried++) {
    const text = hostileText(seed + tried, words);
    // A case alone is built, whichever number it had.
    const built = count === 1 || tried % 10 === 0;
    const wrong = await tryOnce(service, text, built);
    if (wrong) failures.push(failure('fuzz', seed + tried, wrong, text));
  }
  return { tried, failures };
}

/** What went wrong with the text; a slow one gets a second chance, as a pause may be to blame. */
async function tryOnce(service: Service, text: string, built: boolean): Promise<string | undefined> {
  const first = await timed(service, text, built, () => performance.now());
  const slow = typeof first === 'number' && first > limit;
  // On a busy machine the clock runs while others work. What the process worked takes longer to ask for.
  const result = slow ? await timed(service, text, built, worked) : first;
  if (typeof result === 'string') return result;
  return result > limit ? `took ${Math.round(result)} ms` : undefined;
}

/** Milliseconds that the process worked so far. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds it took by this clock, or what failed. */
async function timed(service: Service, text: string, built: boolean, clock: () => number): Promise<number | string> {
  const start = clock();
  try {
    const broken = read(service, text) ?? (built ? await build(service, text) : undefined);
    if (broken) return broken;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  return clock() - start;
}

/** A text that says something is understood or complained of: an empty tree in silence hides a failure. */
function read(service: Service, text: string): string | undefined {
  const { value, lexerErrors, parserErrors } = service.cjm.parser.LangiumParser.parse<Document>(text);
  if (!isDocument(value)) return 'nothing was read';
  if (lexerErrors.length + parserErrors.length + value.imports.length + value.declarations.length > 0) return undefined;
  const said = text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*/g, '').trim();
  return said === '' ? undefined : 'it fell silent';
}

async function build(service: Service, text: string): Promise<string | undefined> {
  await service.write('map.cjm', text);
  const { findings, maps, judged } = service.meaning('map.cjm');
  // Maps are data: what can't be written as JSON, or is another thing when read again, is broken.
  const written = JSON.stringify(maps);
  if (JSON.stringify(JSON.parse(written)) !== written) return 'the maps are no data';
  const failed = findings.find(({ message }) => message.includes('failed on this file'));
  if (failed) return `a rule failed: ${JSON.stringify(failed)}`;
  return judged || findings.some(({ rule }) => unread.has(rule)) ? undefined : 'it was not judged';
}
