/** What a finding may be named after, if not after a rule, since it is found before any can look. */
export const otherFindings = [
  'syntax-error',
  'nesting-too-deep',
  'file-too-large',
  'unreadable-file',
  'not-utf-8',
  'internal-error',
  'invalid-config',
  'stale-baseline',
] as const;

export type OtherFinding = (typeof otherFindings)[number];

export const isOtherFinding = (name: string): name is OtherFinding => otherFindings.some((each) => each === name);
