/** Finds what begins at the offset, if it does. */
export type Matcher = (text: string, offset: number) => RegExpExecArray | null;

/**
 * Matches what begins with a sign and goes on to another, in time that grows with the text alone: where the other was
 * once not found, it is not looked for again from a later place before `end`. So the pattern must be one that, failing
 * at a place where it is opened, fails at every later one before the end.
 */
export function matchEnclosed(
  opening: string,
  pattern: RegExp,
  end: (text: string, offset: number) => number,
): Matcher {
  const sticky = new RegExp(pattern.source, 'y');
  let known = '';
  let from = 0;
  let until = 0;
  return (text, offset) => {
    if (text !== known) [known, from, until] = [text, 0, 0];
    if ((offset >= from && offset < until) || !text.startsWith(opening, offset)) return null;
    sticky.lastIndex = offset;
    const found = sticky.exec(text);
    if (!found) [from, until] = [offset, end(text, offset)];
    return found;
  };
}

/** Where the line of the offset ends. */
export function endOfLine(text: string, offset: number): number {
  const breaks = /[\r\n]|$/g;
  breaks.lastIndex = offset;
  return breaks.exec(text)?.index ?? text.length;
}

export const endOfText = (text: string): number => text.length;

/** The first of several that matches. */
export function matchFirst(matchers: readonly Matcher[]): Matcher {
  return (text, offset) => {
    for (const match of matchers) {
      const found = match(text, offset);
      if (found) return found;
    }
    return null;
  };
}

/** For patterns that look at most as far as the next place where they could begin. */
export function matchPattern(pattern: RegExp): Matcher {
  const sticky = new RegExp(pattern.source, 'y');
  return (text, offset) => {
    sticky.lastIndex = offset;
    return sticky.exec(text);
  };
}
