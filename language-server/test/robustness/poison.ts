import { hostileText } from './hostile-text.ts';
import { examples } from './pieces.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createService, wordsOf } from './service.ts';

/** After each of so many hostile texts, ten sound ones mean in the same service what they mean in fresh ones. */
export async function poison(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const clock = startClock(milliseconds);
  const sound = examples.slice(0, 10);
  const expected = new Map<string, string>();
  for (const { name, text } of sound) expected.set(name, await meaningIn(createService(), name, text));
  const service = createService();
  const words = wordsOf(service);
  const failures: string[] = [];
  let tried = 0;
  for (; tried < count && failures.length < maxFailures && !clock.isOver(); tried++) {
    const hostile = hostileText(seed + tried, words);
    const wrong: string[] = [];
    // What the hostile text does itself is told by the fuzz.
    await service.write('hostile.cjm', hostile).catch(() => undefined);
    for (const { name, text } of sound) {
      const found = await meaningIn(service, name, text).catch(String);
      if (found !== expected.get(name)) wrong.push(`${name} means ${found}`);
    }
    await service.remove('hostile.cjm');
    if (wrong.length > 0) failures.push(failure('poison', seed + tried, wrong.join('\n  '), hostile));
  }
  return { tried, failures };
}

async function meaningIn(service: ReturnType<typeof createService>, name: string, text: string): Promise<string> {
  await service.write(name, text);
  return JSON.stringify(service.meaning(name));
}
