/** Something that is wrong with a part of the picture, and what could be done. */
export interface Finding {
  /** Id of the element that shows it. */
  readonly part: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
  /** The rule's name. */
  readonly code?: string;
  readonly fixes: readonly Fix[];
}

export interface Fix {
  readonly id: string;
  readonly title: string;
}
