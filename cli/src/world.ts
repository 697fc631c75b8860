import type picocolors from 'picocolors';

/** 0: clean; 1: findings at or above the level asked; 2: anything that kept cjm from doing or judging what was asked. */
export type ExitCode = 0 | 1 | 2;

export type Colours = ReturnType<typeof picocolors.createColors>;

/** A stream that people or programs read. */
export interface Output {
  /** Writes as it is: whoever calls has made text of files harmless with `visible`. */
  write(content: string | Uint8Array): void;
  readonly colours: Colours;
  /** Columns a line may take. */
  readonly columns: number;
  /** Whether a person watches it, so that a line may be written over; left out: no. */
  readonly live?: boolean;
}

/** Everything a command needs from the process it runs in. */
export interface World {
  /** Absolute path of the folder the command stands in. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Asks who sits at the terminal, and says what is taken when they only confirm; left out: nobody is there. */
  readonly ask?: (question: string, usual: string) => Promise<string | undefined>;
  /** Settles when the user asks the process to stop. */
  readonly stopped: () => Promise<void>;
}
