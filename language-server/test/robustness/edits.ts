import { randomChange, type TextChange, undoing } from './changes.ts';
import { type Example, examples } from './pieces.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** Edits of one example, after which the next is opened. */
const perSession = 30;

/** Sessions that a cold service serves before there is a new one. */
const perColdService = 50;

/**
 * Types so many edits into the examples, in one long-lived service; after each tenth, what the editor would show is
 * what a cold parse of the same text shows. A session has a seed of its own. Most edits are overtaken by the next one
 * before they are checked, as those of a fast hand are.
 */
export async function edit(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const service = createService();
  const words = wordsOf(service);
  const clock = startClock(milliseconds);
  const failures: string[] = [];
  let cold = service;
  let tried = 0;
  for (let session = 0; tried < count && failures.length < maxFailures && !clock.isOver(); session++) {
    if (session % perColdService === 0) cold = createService();
    const edits = Math.min(perSession, count - tried);
    const wrong = await runSession({ service, cold, words, edits: count === 1 ? perSession : edits }, seed + session);
    tried += edits;
    if (wrong) failures.push(failure('edits', seed + session, wrong.what, wrong.text));
  }
  return { tried, failures };
}

interface Session {
  readonly service: Service;
  /** Where each text is a new file, gone after it was looked at. */
  readonly cold: Service;
  readonly words: readonly string[];
  readonly edits: number;
}

interface Wrong {
  readonly what: string;
  readonly text: string;
}

async function runSession({ service, cold, words, edits }: Session, seed: number): Promise<Wrong | undefined> {
  const random = createRandom(seed);
  const { name, text: original } = pickExample(random);
  const importers = importersOf(name);
  const importer = importers.length > 0 ? random.pick(importers) : undefined;
  const open = [{ name, text: original }, ...(importer ? [importer] : [])];
  let text = original;
  const undo: TextChange[] = [];
  try {
    for (const file of open) await service.write(file.name, file.text);
    for (let step = 1; step <= edits; step++) {
      const undone = random.chance(45) ? undo.pop() : undefined;
      const change = undone ?? randomChange(random, text, words);
      if (!undone) undo.push(undoing(change, text));
      text = text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
      const isCompared = step % 10 === 0;
      const patience = isCompared || random.chance(10) ? undefined : random.below(random.pick([1, 1, 1, 8]));
      await service.type(name, change, patience);
      if (!isCompared) continue;
      const what = await compare(service, cold, [{ name, text }, ...open.slice(1)]);
      if (what) return { what: `${what} in ${name} after ${step} edits`, text };
    }
  } catch (error) {
    return { what: error instanceof Error ? (error.stack ?? error.message) : String(error), text };
  } finally {
    await service.remove(...open.map((file) => file.name));
  }
  return undefined;
}

/** The smaller ones more often: they are as strange and take less time. */
function pickExample(random: Random): Example {
  const [one, other] = [random.pick(examples), random.pick(examples)];
  return one.text.length < other.text.length ? one : other;
}

/** What is understood of these depends on the file. */
const importersOf = (name: string): Example[] => examples.filter(({ text }) => text.includes(`import "${name}"`));

/** The first thing that differs from what a cold service shows of the files. */
async function compare(service: Service, cold: Service, files: readonly Example[]): Promise<string | undefined> {
  for (const { name, text } of files) await cold.write(name, text);
  try {
    for (const { name } of files) {
      const warmView = JSON.stringify(await service.view(name));
      const coldView = JSON.stringify(await cold.view(name));
      if (warmView !== coldView) return `the view of ${name} differs\n  warm: ${warmView}\n  cold: ${coldView}\n `;
    }
  } finally {
    await cold.remove(...files.map(({ name }) => name));
  }
  return undefined;
}
