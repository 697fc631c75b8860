/**
 * Writes `names.langium`: the terminal for names, Unicode's ID_Start and ID_Continue with inner hyphens.
 *
 * Explicit ranges, because a terminal with the `u` flag is five times slower and loses against keywords; characters
 * beyond the Basic Multilingual Plane become surrogate pairs.
 */
import { writeFileSync } from 'node:fs';

/** Inclusive ranges of the code points from `from` to `to` that match. */
function rangesOf(pattern: RegExp, from: number, to: number): [number, number][] {
  const ranges: [number, number][] = [];
  for (let code = from; code <= to; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (!pattern.test(String.fromCodePoint(code))) continue;
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

const unit = (code: number): string => `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
const span = ([from, to]: readonly [number, number]): string =>
  from === to ? unit(from) : `${unit(from)}-${unit(to)}`;
const high = (code: number): number => 0xd800 + ((code - 0x10000) >> 10);
const low = (code: number): number => 0xdc00 + ((code - 0x10000) & 0x3ff);

/** Alternatives of high and low surrogates that stand for the astral code points that match. */
function astral(pattern: RegExp): string[] {
  const byLow = new Map<string, [number, number][]>();
  const lowsOf = new Map<number, string>();
  for (const [from, to] of rangesOf(pattern, 0x10000, 0x10ffff)) {
    for (let start = from; start <= to; ) {
      const end = Math.min(to, start | 0x3ff);
      const lows = span([low(start), low(end)]);
      lowsOf.set(high(start), (lowsOf.get(high(start)) ?? '') + lows);
      start = end + 1;
    }
  }
  for (const [first, lows] of lowsOf) {
    const highs = byLow.get(lows) ?? [];
    const last = highs.at(-1);
    if (last && last[1] === first - 1) last[1] = first;
    else highs.push([first, first]);
    byLow.set(lows, highs);
  }
  return [...byLow].map(([lows, highs]) => `[${highs.map(span).join('')}][${lows}]`);
}

function characters(pattern: RegExp): string {
  const basic = rangesOf(pattern, 0, 0xffff).map(span).join('');
  return `([${basic}]|${astral(pattern).join('|')})`;
}

const start = characters(/^\p{ID_Start}$/u);
const inner = characters(/^\p{ID_Continue}$/u);

writeFileSync(
  new URL('names.langium', import.meta.url),
  `// Written by generate-names.ts from Unicode's ID_Start and ID_Continue. Do not edit.
terminal ID: /${start}${inner}*(-${inner}+)*/;
`,
);
