import { pathToFileURL } from 'node:url';
import type { Finding } from '@cjm/language-server';

/** What a statement may have wrong with its form, by the names of findings. */
const formal = new Set(['syntax-error', 'pasted-characters', 'suspicious-characters', 'deprecated-wording']);

/**
 * The mistakes for which statements stay as they are, in text order. Loads the checker, which a run over sound maps does
 * without.
 *
 * @param path absolute; where the text stands, or would
 */
export async function findMistakes(path: string, text: string): Promise<readonly Finding[]> {
  const { createChecker } = await import('@cjm/language-server');
  const checker = createChecker();
  const { href } = pathToFileURL(path);
  await checker.hold(href, text);
  const [checked] = await checker.check([href]);
  return checked?.findings.filter(({ rule }) => formal.has(rule)) ?? [];
}
