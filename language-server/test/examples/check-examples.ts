import { readdirSync } from 'node:fs';
import { type CheckedFile, createChecker } from '../../src/index.ts';

export const folder = new URL('../../../examples/', import.meta.url);

/** Names of the files, `gift-shop.cjm`. */
export const examples: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.cjm'))
  .sort();

/** The examples as they are on disk, each with what lint says on the day of the pictures. */
export async function checkExamples(): Promise<ReadonlyMap<string, CheckedFile>> {
  const checker = createChecker({ today: '2026-06-30' });
  const checked = await checker.check(examples.map((file) => new URL(file, folder).href));
  return new Map(checked.map((file, index) => [examples[index] ?? '', file]));
}
