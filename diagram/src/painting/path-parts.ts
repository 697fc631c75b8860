/** A command of a path with its numbers, as they are written. */
export interface PathPart {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** What a path is made of; of one without shorthands, as marks write it: numbers are apart, or begin with a minus. */
export function pathPartsOf(path: string): readonly PathPart[] {
  const parts: PathPart[] = [];
  let numbers: number[] = [];
  let begun = -1;
  const end = (at: number): void => {
    if (begun >= 0) numbers.push(Number(path.slice(begun, at)));
    begun = -1;
  };
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    if (isPartOfNumber(code)) {
      if (code === minus) end(at);
      if (begun < 0) begun = at;
      continue;
    }
    end(at);
    if (!isLetter(code)) continue;
    numbers = [];
    parts.push({ command: path.charAt(at), numbers });
  }
  end(path.length);
  return parts;
}

const minus = 45;
const isPartOfNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 46 || code === minus;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
