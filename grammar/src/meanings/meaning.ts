/** Where an example stands: in a file of its own, or within a block of this kind. */
export type ExamplePlace = 'file' | 'persona' | 'journey' | 'stage' | 'touchpoint' | 'opportunity' | 'solution';

export interface Example {
  readonly within: ExamplePlace;
  /** Lines of a map; what all lines are indented by does not count. */
  readonly text: string;
}

/** What one statement of the language means. The texts are Markdown, and link to other sections of the reference. */
export interface Meaning {
  /** The grammar's rule. */
  readonly rule: string;
  /** What the field calls it, mostly its keyword; the heading of its section. */
  readonly title: string;
  /** One sentence. */
  readonly summary: string;
  /** What it means exactly, a fact each. */
  readonly facts: readonly string[];
  readonly example: Example;
  /** How it is written, where the grammar's rule is a matter of letters. */
  readonly forms?: readonly string[];
}

export interface Chapter {
  readonly title: string;
  readonly introduction: string;
  readonly meanings: readonly Meaning[];
}

/** What holds for all statements, told by topic. */
export interface Topic {
  readonly title: string;
  readonly facts: readonly string[];
}

/** What each word of a rule of words means. */
export interface Words {
  readonly rule: string;
  readonly means: Readonly<Record<string, string>>;
}
