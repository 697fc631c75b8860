import { InvalidArgumentError } from '@commander-js/extra-typings';

/**
 * Takes a text as it is. An empty one is mostly a variable of a script that is not set, and means neither all nor nothing.
 *
 * @throws InvalidArgumentError
 */
export function parseFilled(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It is empty: write what is meant, or leave it out.');
  return text;
}

/** The same of one of several, after those that were given before. */
export const parseInputs = (text: string, before: readonly string[] = []): string[] => [...before, parseFilled(text)];
