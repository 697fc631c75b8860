import { createElk } from '../src/elk.ts';
import { drawMap } from '../src/index.ts';
import { measureQuality, type Quality } from '../src/quality.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';
import { generateMap } from '../test/fixtures/generate-map.ts';
import type { Arrangement } from './arrangements.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 21);
const goals: Readonly<Record<Arrangement, Readonly<Record<number, number>>>> = {
  compact: { 8: 0.5, 30: 1, 100: 3 },
  swimlanes: { 8: 1, 30: 5, 100: 18, 300: 60 },
};
const densities = [
  { name: 'as real maps', generate: generateFlow },
  { name: 'twice as dense', generate: generateMap },
] as const;

/** Averages over maps as dense as real ones, and over some twice as dense. */
export async function measureFlows(arrangement: Arrangement): Promise<void> {
  const elk = createElk();
  for (const { name, generate } of densities) {
    for (const size of [8, 30, 100, 300]) {
      const totals = new Map<keyof Quality, number>();
      let width = 0;
      for (const seed of seeds) {
        const scene = await drawMap(generate(size, seed), elk, { arrangement });
        width += scene.width;
        const { overlaps, outOfStage, outOfLane, throughCards, labelHits, crossings, bends } = measureQuality(scene);
        const found = { overlaps, outOfStage, outOfLane, throughCards, labelHits, crossings, bends } as const;
        for (const [measure, count] of Object.entries(found)) add(totals, measure, count);
      }
      const goal = name === 'as real maps' ? goals[arrangement][size] : undefined;
      const cells = [...totals].map(([measure, sum]) => `${measure} ${(sum / seeds.length).toFixed(2)}`);
      console.log(
        `${arrangement}, ${name}, ${size}: ${cells.join(', ')}, ${Math.round(width / seeds.length)} px wide${goal === undefined ? '' : `   goal ${goal} crossings`}`,
      );
    }
  }
}

function add(totals: Map<string, number>, measure: string, count: number): void {
  totals.set(measure, (totals.get(measure) ?? 0) + count);
}
