/** Texts of any size from a seed, in the proportions of real maps: every run reads the same bytes. */

/** A generator of numbers in [0, 1): mulberry32, by Tommy Ettinger (public domain). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const declarations = `persona anna "Anna, first-time buyer"
persona boris "Boris, plans ahead"
channel app "Mobile app" online
channel shop "Shop" offline
source talks "12 interviews" interview 2026-05
`;

/** A shared file: what many maps import. */
export const sharedText = declarations;

/** One journey of so many touchpoints; `imported`: its declarations come from `shared.cjm`. */
export function journeyText(touchpoints: number, seed = 1, imported = false): string {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const lines = [imported ? 'import "shared.cjm"\n' : declarations, 'journey j "A journey" for anna, boris {'];
  const perStage = Math.max(1, Math.round(touchpoints / 8));
  for (let index = 0; index < touchpoints; index++) {
    if (index % perStage === 0) {
      if (index > 0) lines.push('  }');
      lines.push(`  stage s${index} "Stage ${index}" via app {`);
    }
    lines.push(
      `    touchpoint t${index} "Does thing number ${index}" {`,
      `      action  "${pick(['Compares', 'Waits', 'Asks', 'Reads'])} for a while"`,
      `      emotion ${pick(['-0.5', '+0.5', '+1', '-1'])} "${pick(['calm', 'unsure'])}" for anna from talks`,
      `      emotion ${pick(['-0.5', '+0.5', '+1'])} for boris`,
      ...(random() < 0.4 ? [`      pain    p${index} "Takes too long" severity ${pick(['low', 'medium'])}`] : []),
      '    }',
    );
  }
  lines.push('  }');
  for (let index = 0; index + 1 < touchpoints; index += 5) lines.push(`  move t${index} -> t${index + 1} 80%`);
  return `${lines.join('\n')}\n}\n`;
}
