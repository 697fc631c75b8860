import type { JourneyMap } from '@cjm/grammar/model';
import { arrange } from '../src/arrange.ts';
import { createElk } from '../src/elk.ts';
import { type Layout, layOut } from '../src/layout.ts';
import { planMap } from '../src/plan.ts';
import { toSvg } from '../src/to-svg.ts';
import { generateFlow } from '../test/fixtures/generate-flow.ts';
import type { Arrangement } from './arrangements.ts';
import { middle, onProcessor } from './processor.ts';

const sizes = [8, 30, 100, 300, 1000, 2000];
const runs = 5;

/** Each step by itself. A map is drawn under ever new names, so that nothing of it is remembered. */
export async function timeSteps(arrangement: Arrangement): Promise<void> {
  console.log(
    `${arrangement.padEnd(12)} ${'plan'.padStart(8)} ${'lay out'.padStart(8)} ${'arrange'.padStart(8)} ${'SVG'.padStart(8)} ${'ours'.padStart(8)} ${'ELK'.padStart(8)}`,
  );
  const engine = createElk();
  await engine({ id: 'warm-up' });
  for (const size of sizes) {
    const rows: (readonly number[])[] = [];
    for (let run = 0; run < runs; run++)
      rows.push(await timeOnce(renamed(generateFlow(size, 19), run), arrangement, engine));
    const columns = [0, 1, 2, 3, 4].map((i) => middle(rows.map((row) => row[i] ?? 0)));
    const [plan = 0, layout = 0, arranged = 0, svg = 0, elk = 0] = columns;
    const cells = [plan, layout, arranged, svg, plan + layout + arranged + svg, elk];
    console.log(`${String(size).padStart(12)} ${cells.map((ms) => ms.toFixed(1).padStart(8)).join(' ')}`);
  }
}

async function timeOnce(map: JourneyMap, arrangement: Arrangement, engine: Layout): Promise<readonly number[]> {
  let elk = 0;
  const timed: Layout = async (graph) => {
    const { answer, ms } = await onProcessor(() => engine(graph));
    elk += ms;
    return answer;
  };
  const plan = await onProcessor(() => planMap(map, { arrangement }));
  const placement = await onProcessor(() => layOut(plan.answer, timed));
  const scene = await onProcessor(() => arrange(plan.answer, placement.answer));
  const svg = await onProcessor(() => toSvg(scene.answer, 'light'));
  return [plan.ms, placement.ms - elk, scene.ms, svg.ms, elk];
}

function renamed(map: JourneyMap, run: number): JourneyMap {
  const name = (id: string) => `${id}-${run}`;
  return {
    ...map,
    stages: map.stages.map((stage) => ({
      ...stage,
      touchpoints: stage.touchpoints.map((touchpoint) => ({
        ...touchpoint,
        id: name(touchpoint.id),
        label: `${touchpoint.label} ${run}`,
      })),
    })),
    moves: map.moves.map((move) => ({ ...move, id: name(move.id), from: name(move.from), to: name(move.to) })),
  };
}
