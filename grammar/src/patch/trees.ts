/** What has parts, in plain JSON: an object or a list. */
export type Tree = Readonly<Record<string, unknown>>;

export const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Where something was written lies under this key. */
export const place = 'range';
