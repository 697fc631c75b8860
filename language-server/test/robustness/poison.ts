import { hostileText } from './hostile-text.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createService, type Service, wordsOf } from './service.ts';
import { soundMaps } from './sound-maps.ts';

/**
 * After each of so many hostile texts, ten sound ones mean in the same service what they mean in services of their own
 * that never saw another text.
 */
export async function poison(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const clock = startClock(milliseconds);
  const expected = new Map<string, string>();
  for (const [name, text] of soundMaps) expected.set(name, await meaningIn(createService(), name, text));
  const service = createService();
  const words = wordsOf(service);
  const failures: string[] = [];
  let tried = 0;
  for (; tried < count && failures.length < maxFailures && !clock.isOver(); tried++) {
    const hostile = hostileText(seed + tried, words);
    const wrong: string[] = [];
    // What the hostile text does itself is told by the fuzz.
    await service.write('hostile.cjm', hostile).catch(() => undefined);
    for (const [name, text] of soundMaps) {
      const found = await meaningIn(service, name, text).catch(String);
      if (found !== expected.get(name)) wrong.push(`${name} means ${found}`);
    }
    await service.remove('hostile.cjm');
    if (wrong.length > 0) failures.push(failure('poison', seed + tried, wrong.join('\n  '), hostile));
  }
  return { tried, failures };
}

async function meaningIn(service: Service, name: string, text: string): Promise<string> {
  await service.write(name, text);
  return JSON.stringify(service.meaning(name));
}
