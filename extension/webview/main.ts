import { drawMap, rememberLayout, type Scene } from '@cjm/diagram';
import { createViewer } from '@cjm/diagram/viewer';
import type { JourneyMap, Position } from '@cjm/grammar/model';
import type { MapsMessage, ToPage } from '../src/preview/messages.ts';
import { chooseJourney, journeyAt } from './choose-journey.ts';
import { createDrawer } from './create-drawer.ts';
import { createWorkerElk } from './elk-worker.ts';
import { find } from './find.ts';
import { createJourneyPicker } from './journey-picker.ts';
import { layPaper } from './lay-paper.ts';
import { createNotice } from './notice.ts';
import { createProblemChip } from './problem-chip.ts';
import { currentTheme, watchTheme } from './theme.ts';
import { vscode } from './vscode-api.ts';

const uri = decodeURIComponent(document.body.dataset.uri ?? '');
const kept = vscode.getState();

/** The maps as the text last could be read, and what the page makes of them. */
let maps: readonly JourneyMap[] = [];
let journey = kept?.journey;
let scene: Scene | undefined;
let cursor: Position | undefined;
let keeping: ReturnType<typeof setTimeout> | undefined;

const layout = rememberLayout(createWorkerElk());
const picture = find('picture', HTMLElement);
const viewer = createViewer(picture, {
  label: 'Journey map',
  onActivate: reveal,
  onViewChange: keep,
});
const picker = createJourneyPicker(showJourney);
const chip = createProblemChip(() => vscode.postMessage({ kind: 'show-problems' }));
const notice = createNotice();
const drawer = createDrawer((map: JourneyMap) => drawMap(map, layout), showScene, showFailure);

if (kept?.scene) showScene(kept.scene);
if (kept?.view) viewer.view = kept.view;
keep();
watchTheme(() => scene && showScene(scene));
addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'maps':
      return receive(data);
    case 'cursor':
      return followCursor(data.position);
  }
});
vscode.postMessage({ kind: 'ready' });

function receive({ maps: read, errors }: MapsMessage): void {
  chip.show(errors, read === undefined && scene !== undefined);
  if (read) maps = read;
  if (read && drawJourney()) return;
  // While there are errors, the last picture is better than none.
  if (errors > 0 && scene) return;
  notice.show(errors > 0 ? { kind: 'broken', errors } : { kind: 'no-journey' });
}

function followCursor(position: Position): void {
  cursor = position;
  const entered = journeyAt(maps, position);
  if (entered && entered.id !== journey) showJourney(entered.id);
}

function showJourney(id: string): void {
  journey = id;
  drawJourney();
}

/** False when there is none. */
function drawJourney(): boolean {
  const map = chooseJourney(maps, journey, cursor);
  picker.offer(maps, map?.id);
  if (!map) return false;
  journey = map.id;
  drawer.draw(map);
  return true;
}

function showScene(drawn: Scene): void {
  const another = drawn.id !== scene?.id;
  scene = drawn;
  notice.show(undefined);
  viewer.draw(drawn, currentTheme());
  if (another) viewer.begin();
  layPaper(picture);
  keep();
}

function showFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(reason);
  notice.show({ kind: 'failed', reason });
}

function reveal(element: string): void {
  const source = scene?.sources.find(({ id }) => id === element);
  if (source) vscode.postMessage({ kind: 'reveal', range: source.range });
}

/** A large scene takes its time to be kept, so not while it is scrolled or written. */
function keep(): void {
  clearTimeout(keeping);
  keeping = setTimeout(() => {
    vscode.setState({ uri, ...(journey !== undefined && { journey }), ...(scene && { scene, view: viewer.view }) });
  }, 200);
}
