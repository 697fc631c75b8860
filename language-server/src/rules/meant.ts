import { type Names, nearest } from '@cjm/grammar';
import type { AstNode, Reference } from 'langium';

/**
 * What a misspelt reference most likely meant, undefined for a sound one and where nothing is near. Rules that ask
 * whether something is said take it as said: one mistake is one finding.
 */
export function meant<T extends AstNode>(reference: Reference, names: Names<T>): T | undefined {
  const name = reference.error && nearest(reference.$refText, names.keys());
  return name === undefined ? undefined : names.get(name)?.[0];
}
