import type { Finding } from '../../src/finding.ts';
import { type Mistake, type MistakeKind, makeMistake, mistakeKinds } from './mistakes.ts';
import { examples } from './pieces.ts';
import { failure, type Outcome } from './plan.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** How many of a kind were told as they should be. */
export interface Rate {
  readonly kind: MistakeKind;
  readonly tried: number;
  readonly told: number;
}

export interface Told extends Outcome {
  readonly rates: readonly Rate[];
}

/** Makes so many mistakes, each alone in an example: one finding more, on its line, that names it. */
export async function tellMistakes(count: number, seed: number): Promise<Told> {
  const service = createService();
  const words = new Set(wordsOf(service));
  const clean = new Map<string, readonly Finding[]>();
  for (const { name, text } of examples) clean.set(name, await findings(service, name, text));
  const failures: string[] = [];
  const kinds: MistakeKind[] = [];
  const missed: MistakeKind[] = [];
  for (let index = 0; index < count; index++) {
    const kind = mistakeKinds[(seed + index) % mistakeKinds.length] ?? 'letter';
    const mistake = makeMistake(seed + index, kind, words);
    const wrong = await judge(service, mistake, clean.get(mistake.name) ?? []);
    kinds.push(kind);
    if (!wrong) continue;
    missed.push(kind);
    failures.push(
      failure('mistakes', seed + index, `${kind} in ${mistake.name}: ${mistake.done}\n${wrong}`, mistake.text),
    );
  }
  const rates = mistakeKinds.map((kind) => {
    const tried = kinds.filter((each) => each === kind).length;
    return { kind, tried, told: tried - missed.filter((each) => each === kind).length };
  });
  return { tried: count, failures, rates };
}

async function findings(service: Service, name: string, text: string): Promise<readonly Finding[]> {
  await service.write(name, text);
  return service.meaning(name).findings;
}

/** What is wrong with what was said; undefined when it is as it should be. */
async function judge(service: Service, mistake: Mistake, clean: readonly Finding[]): Promise<string | undefined> {
  const found = await findings(service, mistake.name, mistake.text);
  const before = clean.map(({ rule, message }) => `${rule} ${message}`);
  const added = found.filter(({ rule, message }) => !before.includes(`${rule} ${message}`));
  const [only] = added;
  const said = added.map(({ range, rule, message }) => `    ${range.start.line + 1} ${rule}: ${message}`).join('\n');
  if (!only) return '    nothing was said';
  if (added.length > 1) return said;
  if (!mistake.lines.includes(only.range.start.line))
    return `    not on line ${mistake.lines.map((line) => line + 1)}:\n${said}`;
  return mistake.named.test(only.message) ? undefined : `    not named:\n${said}`;
}

/** A table of the rates, one line a kind. */
export const showRates = (rates: readonly Rate[]): string =>
  rates.map(({ kind, tried, told }) => `  ${kind.padEnd(14)} ${told} of ${tried}`).join('\n');
