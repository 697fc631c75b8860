import { type Example, examples } from './pieces.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** Edits of one example, after which the next is opened. */
const perSession = 30;

/**
 * Types so many edits into the examples, in one long-lived service; after each tenth, what the editor would show is
 * what a service shows that never saw another text. A session has a seed of its own.
 */
export async function edit(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const service = createService();
  const words = wordsOf(service);
  const clock = startClock(milliseconds);
  const failures: string[] = [];
  let tried = 0;
  for (let session = 0; tried < count && failures.length < maxFailures && !clock.isOver(); session++) {
    const wrong = await runSession(service, words, seed + session);
    tried += perSession;
    if (wrong) failures.push(failure('edits', seed + session, wrong.what, wrong.text));
  }
  return { tried, failures };
}

interface Wrong {
  readonly what: string;
  readonly text: string;
}

async function runSession(service: Service, words: readonly string[], seed: number): Promise<Wrong | undefined> {
  const random = createRandom(seed);
  const { name, text: original } = random.pick(examples);
  let text = original;
  const undo: Change[] = [];
  await service.write(name, text);
  for (const importer of importersOf(name)) await service.write(importer.name, importer.text);
  for (let step = 1; step <= perSession; step++) {
    const undone = random.chance(45) ? undo.pop() : undefined;
    const change = undone ?? randomChange(random, text, words);
    if (!undone) undo.push({ ...change, length: change.text.length, text: slice(text, change) });
    text = text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
    try {
      await service.type(name, change.offset, change.length, change.text);
      if (step % 10 === 0) {
        const what = await compare(service, { name, text });
        if (what) return { what: `${what} in ${name} after ${step} edits`, text };
      }
    } catch (error) {
      return { what: error instanceof Error ? (error.stack ?? error.message) : String(error), text };
    }
  }
  // The other examples must find this one as it is on disk.
  await service.write(name, original);
  return undefined;
}

interface Change {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const slice = (text: string, { offset, length }: Change): string => text.slice(offset, offset + length);

/** What a hand does: a key, a key back, a word, a line gone, something pasted. */
function randomChange(random: Random, text: string, words: readonly string[]): Change {
  const offset = random.below(text.length + 1);
  const typed = ['"', '{', '}', ' ', '\n', 'a', '-', '>', '1', '\u201c', '\u043f', '\ud83d\ude00', '//', '/*'];
  switch (random.below(5)) {
    case 0:
      return { offset, length: 0, text: random.pick(typed) };
    case 1:
      return { offset, length: Math.min(1 + random.below(3), text.length - offset), text: '' };
    case 2:
      return { offset, length: 0, text: ` ${random.pick(words)} ` };
    case 3: {
      const start = text.lastIndexOf('\n', offset - 1) + 1;
      const end = text.indexOf('\n', offset);
      return { offset: start, length: (end < 0 ? text.length : end + 1) - start, text: '' };
    }
    default: {
      const from = random.below(text.length + 1);
      return { offset, length: random.below(20) % (text.length - offset + 1), text: text.slice(from, from + 40) };
    }
  }
}

/** What is understood of these depends on the file. */
const importersOf = (name: string): Example[] => examples.filter(({ text }) => text.includes(`import "${name}"`));

/** The first thing that differs from what a cold service shows, of the file itself or of one that imports it. */
async function compare(service: Service, { name, text }: Example): Promise<string | undefined> {
  const cold = createService();
  await cold.write(name, text);
  for (const importer of importersOf(name)) await cold.write(importer.name, importer.text);
  for (const shown of [name, ...importersOf(name).map((importer) => importer.name)]) {
    const warmView = JSON.stringify(await service.view(shown));
    const coldView = JSON.stringify(await cold.view(shown));
    if (warmView !== coldView) return `the view of ${shown} differs\n  warm: ${warmView}\n  cold: ${coldView}\n `;
  }
  return undefined;
}
