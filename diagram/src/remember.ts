/**
 * Remembers what a pure function gave, by the text that stands for what it was given: a keystroke asks again for nearly
 * all that the one before has asked for. At most so many results are kept, then it begins anew.
 */
export function remember<Result>(most: number): (key: string, make: () => Result) => Result {
  const known = new Map<string, Result>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
