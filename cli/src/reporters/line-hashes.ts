/**
 * For each line of a text, the `primaryLocationLineHash` by which GitHub knows a finding again after its line has
 * moved: a rolling hash of the 100 characters from the start of the line, without spaces, tabs and the way lines end,
 * and how many lines have had the same. The algorithm is that of github/codeql-action, `src/fingerprints.ts`: if ours
 * differed, the findings of a run that GitHub computes itself would be new ones.
 */
export function lineHashes(text: string): readonly string[] {
  const characters = significant(text);
  const counts = new Map<string, number>();
  const hashes: string[] = [];
  const starts = lineStarts(characters);
  const hash = createRollingHash();
  const at = (index: number): number => characters[index] ?? 0;

  for (let index = 0; index < block - 1; index++) hash.add(at(index), 0);
  let line = 0;
  for (let index = 0; line < starts.length; index++) {
    hash.add(at(index + block - 1), index === 0 ? 0 : at(index - 1));
    if (starts[line] !== index) continue;
    const value = hash.value();
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    hashes.push(`${value}:${count}`);
    line += 1;
  }
  return hashes;
}

const block = 100;
const endOfFile = 0xffff;
const lineFeed = 10;

/** The characters that count, as UTF-16 units: every end of a line is one line feed, and the file's end is one more. */
function significant(text: string): readonly number[] {
  const kept = text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '');
  return [...Array.from({ length: kept.length }, (_, index) => kept.charCodeAt(index)), endOfFile];
}

function lineStarts(characters: readonly number[]): readonly number[] {
  return [0, ...characters.flatMap((character, index) => (character === lineFeed ? [index + 1] : []))];
}

/** `hash × 37 + entering − leaving × 37^100`, modulo 2^64, in two halves of 32 bits: exact, and fast as no BigInt is. */
function createRollingHash() {
  let high = 0;
  let low = 0;
  return {
    add(entering: number, leaving: number): void {
      const sum = low * 37 + entering + leaving * leavingLow;
      low = sum % two32;
      high = (high * 37 + leaving * leavingHigh + Math.floor(sum / two32)) % two32;
    },
    value: (): string => ((BigInt(high) << 32n) | BigInt(low)).toString(16),
  };
}

const two32 = 2 ** 32;
/** −37^100 modulo 2^64. */
const leavingFactor = BigInt.asUintN(64, -(37n ** BigInt(block)));
const leavingHigh = Number(leavingFactor >> 32n);
const leavingLow = Number(leavingFactor & 0xffffffffn);
