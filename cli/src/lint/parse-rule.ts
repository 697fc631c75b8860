import { InvalidArgumentError } from '@commander-js/extra-typings';

/** What is asked of one rule, by words that are yet to be checked. */
export interface RuleChoice {
  readonly name: string;
  readonly severity: string;
}

/**
 * Reads `require-owner=error`, after those that were given before.
 *
 * @throws InvalidArgumentError
 */
export function parseRule(text: string, before: readonly RuleChoice[] = []): readonly RuleChoice[] {
  const [, name, severity] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (name === undefined || severity === undefined) {
    throw new InvalidArgumentError('Write it as NAME=SEVERITY, such as require-owner=error.');
  }
  return [...before, { name, severity }];
}
