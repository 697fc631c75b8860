/** Everything that is known of a part of the picture, as plain data. */
export interface PartDescription {
  /** What sort of thing it is, in the field's words: `Touchpoint 5`. */
  readonly kind: string;
  /** Its whole label or text, as written. */
  readonly title: string;
  /** Where it stands in the journey, from the outside in. */
  readonly where: readonly string[];
  /** What is not known has no fact, except for evidence: that there is none is worth knowing. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly text: string;
  /** What is less important. */
  readonly note?: string;
  /** Whether it is good news or bad; never the only way to tell. */
  readonly tone?: 'good' | 'bad';
  /** An address that may be followed. */
  readonly link?: string;
}

/** No fact where there is nothing to say. */
export function fact(term: string, values: readonly (FactValue | string | undefined)[]): readonly Fact[] {
  const told = values.flatMap((value): readonly FactValue[] =>
    value === undefined || value === '' ? [] : [typeof value === 'string' ? { text: value } : value],
  );
  return told.length === 0 ? [] : [{ term, values: told }];
}
