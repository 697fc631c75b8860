/** Gives every statement of a map its id; see `model.ts` for what ids promise. */
export interface Ids {
  /**
   * The id of a thing with a name or label: `touchpoint:delivery`, else `stage:pay/touchpoint:"Pays by card"`.
   * Repeated ones are numbered in text order.
   */
  of(kind: string, named: { readonly name?: string; readonly label?: string }, parent?: string): string;
  /** The id of something known only by its place: the nth of its kind within its parent. */
  nth(kind: string, parent: string): string;
  /** How many things were given the id, numbers left out. */
  times(id: string): number;
  /** Gives the id to one thing more. */
  give(id: string): string;
}

/** `onGive` is told of each id before it is given. */
export function createIds(onGive: (id: string) => void = () => {}): Ids {
  const taken = new Map<string, number>();
  const numbered = (id: string): string => {
    onGive(id);
    const times = (taken.get(id) ?? 0) + 1;
    taken.set(id, times);
    return times === 1 ? id : `${id}~${times}`;
  };
  return {
    of(kind, { name, label }, parent) {
      if (name) return numbered(`${kind}:${name}`);
      const own = `${kind}:"${label ?? ''}"`;
      return numbered(parent ? `${parent}/${own}` : own);
    },
    nth(kind, parent) {
      return numbered(`${parent}/${kind}`);
    },
    times: (id) => taken.get(id) ?? 0,
    give: numbered,
  };
}
