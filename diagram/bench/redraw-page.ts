/**
 * What runs in the page that redraws are timed in: draws a map, then what becomes of it after each of some edits. As in
 * the preview, each comes as news of the map before.
 */
import type { JourneyMap, Move, Stage, Touchpoint } from '@cjm/grammar/model';
import { createTeller, type Revision, update } from '@cjm/grammar/patch';
import { createElk } from '../src/elk.ts';
import { drawMap, type Layout, rememberLayout } from '../src/index.ts';
import { createViewer } from '../viewer/viewer.ts';

/** Wall times, in ms. */
export interface Redraw {
  readonly name: string;
  /** From news to model; to scene, without the engine; to elements; to their places on the page. */
  readonly model: number;
  readonly scene: number;
  readonly elements: number;
  readonly layout: number;
  /**
   * What the page's own thread does in the next frame until that is handed to the compositor: styles, layout and paint
   * of all that is dirty. From a callback of that frame to the first task after it: so neither how long the frame is
   * waited for counts, which is chance, nor what the compositor's threads make of it meanwhile, which blocks nobody.
   */
  readonly paint: number;
  /** The least that all took together until layout, and until paint: what other work did not disturb. */
  readonly least: number;
  readonly leastPainted: number;
  /** The least of the engine, and how often it was asked. */
  readonly engine: number;
  readonly asked: number;
  /** From then on, until what is far from sight was drawn, too. */
  readonly rest: number;
}

declare global {
  var redraw: (map: JourneyMap, look: Look) => Promise<readonly Redraw[]>;
}

/** What is in sight: the touchpoint that is edited, in its natural size; or as much of the map as can be. */
export type Look = 'near' | 'whole';

const runs = 11;

const elk = createElk();
let engine = 0;
let asked = 0;
const timed: Layout = async (graph) => {
  const start = performance.now();
  const answer = await elk(graph);
  asked += 1;
  engine += performance.now() - start;
  return answer;
};
const layout = rememberLayout(timed);
const viewer = createViewer(document.body);

let revision = 0;
const tell = createTeller<JourneyMap>(() => revision++);
let known: Revision<JourneyMap> | undefined;

async function draw(name: string, map: JourneyMap): Promise<Redraw> {
  // News come from another process: nothing in them is an object of the map before.
  const news: ReturnType<typeof tell> = JSON.parse(JSON.stringify(tell(map)));
  [engine, asked] = [0, 0];
  const start = performance.now();
  known = update(known, news);
  if (!known) throw new Error('The news speak of another map.');
  const read = performance.now();
  const scene = await drawMap(known.value, layout);
  const drawn = performance.now();
  viewer.draw(scene, 'light');
  const patched = performance.now();
  document.body.getBoundingClientRect();
  const laidOut = performance.now();
  const paint = await framed();
  return {
    name,
    model: read - start,
    scene: drawn - read - engine,
    elements: patched - drawn,
    layout: laidOut - patched,
    paint,
    least: laidOut - start - engine,
    leastPainted: laidOut - start - engine + paint,
    engine,
    asked,
    rest: await stillness(),
  };
}

/** How long the next frame keeps the page's thread busy, in ms. */
function framed(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(undefined);
    });
  });
}

function look(how: Look, at: string): void {
  if (how === 'whole') viewer.view = { zoom: 0.1, x: 0, y: 0 };
  else {
    const part = viewer.find(at);
    if (!(part instanceof SVGGraphicsElement)) throw new Error('What is edited is drawn.');
    const { x, y } = part.getBBox();
    viewer.view = { zoom: 1, x: x - 300, y: y - 200 };
  }
}

/** So long nothing changes when nothing is left to be drawn, in ms. */
const still = 120;

/** How long the picture goes on changing from now on, in ms. */
function stillness(): Promise<number> {
  const start = performance.now();
  let last = start;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(viewer.port, { subtree: true, attributes: true, childList: true, characterData: true });
    const look = () => {
      if (performance.now() - last < still) {
        setTimeout(look, still / 4);
        return;
      }
      observer.disconnect();
      resolve(last - start);
    };
    look();
  });
}

/** What an edit makes of the map, other than the time before. */
type Edit = (map: JourneyMap, run: number) => JourneyMap;

const edits: Readonly<Record<string, Edit>> = {
  'a letter of a card': (map, run) =>
    atTouchpoint(map, (touchpoint) => ({ ...touchpoint, label: otherwise(touchpoint.label, run) })),
  'a letter of a remark': (map, run) =>
    atTouchpoint(map, (touchpoint) => ({
      ...touchpoint,
      remarks: touchpoint.remarks.map((remark) => ({ ...remark, text: otherwise(remark.text, run) })),
    })),
  'a score': (map, run) =>
    atTouchpoint(map, (touchpoint) => ({
      ...touchpoint,
      emotions: touchpoint.emotions.map((emotion) => ({ ...emotion, value: 0.25 + (run % 2) / 4 })),
    })),
  'a line at the top': (map, run) =>
    JSON.parse(JSON.stringify(map), (key, value) => (key === 'line' ? value + (run % 2) : value)),
  'a word that makes a line more': (map, run) =>
    atTouchpoint(map, (touchpoint) => ({
      ...touchpoint,
      label: run % 2 === 0 ? touchpoint.label : `${touchpoint.label} of anything that may be there`,
    })),
  'a touchpoint more': (map, run) =>
    atMiddle(map, (stage) => {
      const [first] = stage.touchpoints;
      if (!first) return stage;
      const added = Array.from({ length: run + 1 }, (_, i): Touchpoint => {
        return { ...first, id: `added-${i}`, label: `Another ${i}`, remarks: [], emotions: [] };
      });
      return { ...stage, touchpoints: [...stage.touchpoints, ...added] };
    }),
  'a touchpoint more on the way': (map, run) => atMiddleOfWay(map, run + 1),
};

/** After the touchpoint in the middle of the stage, and on the way from there. */
function atMiddleOfWay(map: JourneyMap, count: number): JourneyMap {
  const moves: Move[] = [];
  const longer = atMiddle(map, (stage) => {
    const at = stage.touchpoints.length >> 1;
    const before = stage.touchpoints[at];
    if (!before) return stage;
    const added = Array.from({ length: count }, (_, i): Touchpoint => {
      return { ...before, id: `on-the-way-${i}`, label: `Another ${i}`, remarks: [], emotions: [] };
    });
    const behind = stage.touchpoints.slice(at + 1);
    const way = [before, ...added, ...behind.slice(0, 1)];
    way.slice(1).forEach(({ id: to }, i) => {
      const from = way[i]?.id ?? '';
      moves.push({ id: `${from}->${to}`, from, to, back: false, sources: [] });
    });
    return { ...stage, touchpoints: [...stage.touchpoints.slice(0, at + 1), ...added, ...behind] };
  });
  return { ...longer, moves: [...map.moves, ...moves] };
}

globalThis.redraw = async (map, how) => {
  const first = await draw('the first time', map);
  atTouchpoint(map, (edited) => {
    look(how, `cjm.${map.id}.${edited.id}`);
    return edited;
  });
  await stillness();
  const redraws: Redraw[] = [];
  for (const [name, edit] of Object.entries(edits)) {
    const times: Redraw[] = [];
    for (let run = 0; run < runs; run++) times.push(await draw(name, edit(map, run)));
    const middle = (of: (one: Redraw) => number) => times.map(of).toSorted((a, b) => a - b)[runs >> 1] ?? 0;
    redraws.push({
      name,
      model: middle(({ model }) => model),
      scene: middle(({ scene }) => scene),
      elements: middle(({ elements }) => elements),
      layout: middle(({ layout }) => layout),
      paint: middle(({ paint }) => paint),
      least: Math.min(...times.map(({ least }) => least)),
      leastPainted: Math.min(...times.map(({ leastPainted }) => leastPainted)),
      engine: Math.min(...times.filter(({ asked }) => asked > 0).map(({ engine }) => engine)),
      asked: middle(({ asked }) => asked),
      rest: middle(({ rest }) => rest),
    });
  }
  return [first, ...redraws];
};

function otherwise(text: string, run: number): string {
  return 'ac'.charAt(run % 2) + text.slice(1);
}

/** In the middle of the map. */
function atMiddle(map: JourneyMap, change: (stage: Stage) => Stage): JourneyMap {
  const middle = map.stages.length >> 1;
  return { ...map, stages: map.stages.map((stage, i) => (i === middle ? change(stage) : stage)) };
}

/** At the first touchpoint there of which everything is known that is to be edited, else at the first. */
function atTouchpoint(map: JourneyMap, change: (touchpoint: Touchpoint) => Touchpoint): JourneyMap {
  return atMiddle(map, (stage) => {
    const full = stage.touchpoints.findIndex(({ remarks, emotions }) => remarks.length > 0 && emotions.length > 0);
    const chosen = Math.max(0, full);
    return { ...stage, touchpoints: stage.touchpoints.map((place, i) => (i === chosen ? change(place) : place)) };
  });
}
