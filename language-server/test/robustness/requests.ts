import { answersAboutFile, answersAboutPlace, firstDifference } from './answers.ts';
import { randomChange } from './changes.ts';
import { examples } from './pieces.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** Of so many tokens, one is asked about with all requests, and by a cold server as well. */
const sampled = 20;

/** Asks about each token of each example: nothing throws, and the sampled answers are those of a cold server. */
export async function askAboutExamples(): Promise<Outcome> {
  const warm = await createWorkspace();
  const failures: string[] = [];
  let tried = 0;
  for (const { name, text } of examples) {
    // What the warm server knows of the file has come and gone.
    await warm.write(name, text.slice(0, text.length / 2));
    await warm.write(name, text);
    const cold = await createWorkspace();
    const offsets = warm.cjm.parser.Lexer.tokenize(text).tokens.map(({ startOffset }) => startOffset);
    for (const [index, offset] of offsets.entries()) {
      const isSampled = index % sampled === 0;
      tried++;
      const wrong = await told(async () => {
        const answers = await answersAboutPlace(warm.cjm, warm.documentOf(name), offset, isSampled);
        if (!isSampled) return undefined;
        return firstDifference(answers, await answersAboutPlace(cold.cjm, cold.documentOf(name), offset, true));
      });
      if (wrong) failures.push(`${name} at ${offset}: ${wrong}`);
      if (failures.length >= maxFailures) return { tried, failures };
    }
    const wrong = await told(() => compareFiles(warm, cold, name));
    if (wrong) failures.push(`${name}: ${wrong}`);
  }
  return { tried, failures };
}

/** Texts that one cold server reads, each as if it were new. */
const perColdService = 100;

/**
 * Breaks examples in so many ways, one after the other in a long-lived server, and asks about the places around: nothing
 * throws, and the answers are those of a server that has the text afresh.
 */
export async function request(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const warm = await createWorkspace();
  const words = wordsOf(warm);
  const clock = startClock(milliseconds);
  const failures: string[] = [];
  let cold = warm;
  let tried = 0;
  for (; tried < count && failures.length < maxFailures && !clock.isOver(); tried++) {
    if (tried % perColdService === 0) cold = await createWorkspace();
    const random = createRandom(seed + tried);
    const { name, text: whole } = pickSmall(random);
    const { text, offset } = halfWritten(random, whole, words);
    const wrong = await told(async () => {
      await warm.write(name, text);
      await cold.remove(name);
      await cold.write(name, text);
      const places = [offset, random.below(text.length + 1)].map((at) => Math.min(at, text.length));
      for (const at of places) {
        const answers = await answersAboutPlace(warm.cjm, warm.documentOf(name), at, at === offset);
        const others = await answersAboutPlace(cold.cjm, cold.documentOf(name), at, at === offset);
        const difference = firstDifference(answers, others);
        if (difference) return `at ${at}: ${difference}`;
      }
      return compareFiles(warm, cold, name);
    });
    if (wrong) failures.push(failure('requests', seed + tried, wrong, text));
    // The next case may be about a file that this one hangs together with.
    await warm.write(name, whole);
    await cold.write(name, whole);
  }
  return { tried, failures };
}

/** A server that has read all examples. */
async function createWorkspace(): Promise<Service> {
  const service = createService();
  for (const { name, text } of examples) await service.write(name, text);
  return service;
}

function pickSmall(random: Random) {
  const picked = [random.pick(examples), random.pick(examples), random.pick(examples)];
  return picked.reduce((least, each) => (each.text.length < least.text.length ? each : least));
}

/** An example as it is while somebody writes: changed in a few places, often with its end yet to come. */
function halfWritten(random: Random, whole: string, words: readonly string[]) {
  let text = random.chance(40) ? whole.slice(0, random.below(whole.length + 1)) : whole;
  let offset = text.length;
  for (let count = random.below(4); count > 0; count--) {
    const change = randomChange(random, text, words);
    text = text.slice(0, change.offset) + change.text + text.slice(change.offset + change.length);
    offset = change.offset + change.text.length;
  }
  return { text, offset };
}

async function compareFiles(warm: Service, cold: Service, name: string): Promise<string | undefined> {
  const answers = await answersAboutFile(warm.cjm, warm.documentOf(name));
  return firstDifference(answers, await answersAboutFile(cold.cjm, cold.documentOf(name)));
}

async function told(work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work();
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? (error.cause.stack ?? '') : '';
    return error instanceof Error ? `${error.message}\n${cause || error.stack}` : String(error);
  }
}
