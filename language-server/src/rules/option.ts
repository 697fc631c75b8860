/** What a rule lets people choose: a property of its options in a JSON Schema, default and description included. */
export type Option = NumberOption | TextsOption;

export interface NumberOption {
  readonly type: 'integer' | 'number';
  readonly minimum: number;
  readonly maximum?: number;
  readonly default: number;
  readonly description: string;
}

export interface TextsOption {
  readonly type: 'array';
  readonly items: { readonly type: 'string'; readonly enum?: readonly string[] };
  readonly default: readonly string[];
  readonly description: string;
}

/** A rule's options by their names. */
export type Options = Readonly<Record<string, Option>>;

/** What was chosen, or the default, for each option. */
export type OptionValues<O extends Options> = { readonly [K in keyof O]: ValueOf<O[K]['default']> };

export type OptionValue = number | readonly string[];

type ValueOf<Default> = Default extends number ? number : Default extends readonly string[] ? readonly string[] : never;
