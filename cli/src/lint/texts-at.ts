import type { Git } from './run-git.ts';

/**
 * What files held in a commit, by their names; those that were not there are left out.
 *
 * @param names as seen from the root of the repository
 */
export async function textsAt(
  commit: string,
  names: readonly string[],
  git: Git,
): Promise<ReadonlyMap<string, string>> {
  // Git is asked line by line.
  const asked = names.filter((name) => !/[\r\n]/.test(name));
  if (asked.length === 0) return new Map();
  const answer = await git.reading(asked.map((name) => `${commit}:${name}\n`).join(''), 'cat-file', '--batch');
  return 'problem' in answer ? new Map() : readAnswers(Buffer.from(answer.text, 'latin1'), asked);
}

/** Each answer is a line that ends in its length in bytes, that many bytes, and a line break; or a line alone. */
function readAnswers(answers: Buffer, names: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = answers.indexOf('\n', at);
    const [, length] = / blob (\d+)$/.exec(answers.toString('utf8', at, end)) ?? [];
    at = end + 1;
    if (length === undefined) continue;
    texts.set(name, answers.toString('utf8', at, at + Number(length)));
    at += Number(length) + 1;
  }
  return texts;
}
