import type { RemarkKind } from '@cjm/grammar/model';

/** As the lanes stand below each other. */
export const remarkKinds: readonly RemarkKind[] = [
  'action',
  'thought',
  'quote',
  'need',
  'expectation',
  'gain',
  'pain',
  'note',
  'question',
];
