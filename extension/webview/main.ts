import { drawMap, isLanguage, rememberLayout, type Scene, thingsOf, type View } from '@cjm/diagram';
import { createMapViewer } from '@cjm/diagram/map-viewer';
import { find } from '@cjm/diagram/viewer/find';
import type { JourneyMap, Position } from '@cjm/grammar/model';
import { type Revision, update } from '@cjm/grammar/patch';
import { copyFormat, formats } from '../src/exporting/formats.ts';
import type {
  CursorMessage,
  FileMessage,
  MapsMessage,
  PageFinding,
  PanelState,
  ToPage,
} from '../src/preview/messages.ts';
import { createActivation } from './activation.ts';
import { chooseJourney, journeyAt } from './choose-journey.ts';
import { copyImage } from './copy-image.ts';
import { enableFeelingDrag } from './drag-feelings.ts';
import { editingKeys } from './editing-keys.ts';
import { createWorkerElk } from './elk-worker.ts';
import { type Feeling, feelingOf } from './feeling.ts';
import { keepFocus } from './keep-focus.ts';
import { keepSeen } from './keep-seen.ts';
import { language, words } from './language.ts';
import { createLater } from './later.ts';
import { createMessage } from './message.ts';
import { createMoving } from './moving.ts';
import { createNotice } from './notice.ts';
import { createPartActions } from './part-actions.ts';
import { enablePartMenu } from './part-menu.ts';
import { partsAt } from './parts-at.ts';
import { type PlacedFinding, placeFindings } from './place-findings.ts';
import { createProblemChip } from './problem-chip.ts';
import { createRequests } from './requests.ts';
import { createSeenFiles } from './seen-files.ts';
import { enableFeelingKeys } from './step-feelings.ts';
import { createTextField } from './text-field.ts';
import { currentTheme, watchTheme } from './theme.ts';
import { createValueTag } from './value-tag.ts';
import { vscode } from './vscode-api.ts';

const kept = vscode.getState();
// The page may come back after it was turned to another file than it was made for.
let file: PanelState = kept ?? { uri: decodeURIComponent(document.body.dataset.uri ?? '') };

/** The maps as the text last could be read, and where its cursor is. */
let known: Revision<readonly JourneyMap[]> | undefined;
let maps: readonly JourneyMap[] = [];
let version: number | undefined;
let cursor: Position | undefined;
let following = false;
/** What the picture shows of which map. */
let seen: { readonly map: JourneyMap; readonly view: View } | undefined;
/** What is wrong with the text, and where the picture tells it. */
let findings: readonly PageFinding[] = [];
let placed: readonly PlacedFinding[] = [];
let placing: ReturnType<typeof setTimeout> | undefined;

const keep = keepSeen(() => {
  const { scene } = viewer;
  const { uri, locked = false } = file;
  return { uri, locked, ...(scene && { scene, seen: viewer.state }) };
}, vscode.setState);
const layout = rememberLayout(createWorkerElk());
const { captions = '' } = document.body.dataset;
const picture = find('picture', HTMLElement);
const activation = createActivation(picture, showText);
const viewer = createMapViewer(picture, {
  draw: (map, view) => {
    seen = { map, view };
    return drawMap(map, layout, moving.isOn(map.id) ? { ...view, wholeScale: true } : view);
  },
  settled: isLanguage(captions) ? { language: captions } : {},
  language,
  theme: currentTheme(),
  onActivate: activation.activate,
  onChange: keep,
  onShow: arrive,
  onFailure: showFailure,
  onFix: fix,
  formats: [...formats, copyFormat].map(({ name }) => ({ id: name, label: words.formats[name] })),
  onExport: write,
  keys: editingKeys(words),
});
const chip = createProblemChip(() => vscode.postMessage({ kind: 'show-problems' }));
const notice = createNotice();
const tell = createMessage();
const tag = createValueTag();
const requests = createRequests();
const moving = createMoving(requests, redraw, tell);
const later = createLater();
const files = createSeenFiles();
const act = createPartActions({
  requests,
  field: createTextField(),
  map: () => viewer.map,
  showText: (part) => showText(part, true),
  tell,
  focus: viewer.focus,
  focusWhen: (wanted, part) => {
    const start = rangeOf(part)?.start;
    if (start) later.when(wanted, (scene) => focusAt(scene, start));
  },
});

const moves = {
  feelingOf: (part: string) => viewer.scene && viewer.map && feelingOf(viewer.scene, viewer.map, part),
  zoom: () => viewer.state.window?.zoom ?? 1,
  preview(feeling: Feeling, value: number) {
    if (viewer.map) moving.preview(viewer.map.id, feeling, value);
    tag.show(feeling.part, value);
  },
  commit(feeling: Feeling, value: number) {
    tag.hide();
    if (viewer.map) void moving.commit(viewer.map.id, feeling, value);
  },
  cancel() {
    tag.hide();
    moving.cancel();
  },
};
keepFocus();
enableFeelingDrag(picture, moves);
enableFeelingKeys(picture, moves);
enablePartMenu(
  picture,
  () => file.uri,
  partOf,
  (part) => viewer.map !== undefined && thingsOf(viewer.map).has(part),
);
picture.addEventListener('dblclick', (event) => edit(partOf(event)));
picture.addEventListener('keydown', (event) => event.key === 'F2' && edit(partOf(event)));

if (kept?.scene) {
  viewer.showKept(kept.scene);
}
if (kept?.seen) viewer.state = kept.seen;
keep();
watchTheme((theme) => {
  viewer.theme = theme;
});
addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.kind) {
    case 'file':
      return turnTo(data);
    case 'maps':
      return receive(data);
    case 'findings':
      findings = data.findings;
      return tellFindings();
    case 'ask-export':
      return write(data.format);
    case 'copy':
      void copyImage(data.png).then(tell);
      return;
    case 'tell':
      return tell(data.text);
    case 'cursor':
      return followCursor(data);
    case 'answer':
      return requests.receive(data);
    case 'do': {
      const part = data.part ?? focused();
      if (part !== undefined) void act(data.action, part);
      return;
    }
  }
});
vscode.postMessage({ kind: 'ready' });

function turnTo({ uri, locked, renamed }: FileMessage): void {
  const another = uri !== file.uri && !renamed;
  if (another && viewer.scene) files.remember(file.uri, { scene: viewer.scene, seen: viewer.state });
  file = { uri, locked };
  keep();
  if (!another) return;
  known = undefined;
  maps = [];
  version = undefined;
  cursor = undefined;
  moving.cancel();
  const look = files.recall(uri);
  if (look) {
    viewer.showKept(look.scene);
    notice.show(undefined);
  } else notice.show({ kind: 'waiting' });
  viewer.state = look?.seen ?? { filters: {} };
}

function receive({ maps: news, errors, version: now }: MapsMessage): void {
  if (errors !== undefined) chip.show(errors, news === undefined && viewer.scene !== undefined);
  const isSame = version === now && news?.kind === 'changed' && !news.patch;
  version = now;
  if (news) {
    known = update(known, news);
    if (!known) {
      vscode.postMessage({ kind: 'ask-maps' });
      return;
    }
    maps = known.value;
  }
  if (news && maps.length > 0) {
    if (!isSame) redraw();
    return;
  }
  // While there are errors, the last picture is better than none.
  if (errors === undefined || (errors > 0 && viewer.scene)) return;
  notice.show(errors > 0 ? { kind: 'broken', errors } : { kind: 'no-journey' });
}

function redraw(): void {
  const journey = chooseJourney(maps, viewer.state.journey, cursor)?.id;
  if (journey !== undefined) viewer.show(moving.over(maps, version), journey);
}

function followCursor({ position, follow }: CursorMessage): void {
  cursor = position;
  following = follow;
  const entered = journeyAt(maps, position);
  if (entered && entered.id !== viewer.map?.id) viewer.show(moving.over(maps, version), entered.id);
  else if (viewer.scene) markCursor(viewer.scene);
}

/** Scrolls once for each place that the cursor goes to, not for what is typed there. */
function markCursor(scene: Scene): void {
  const parts = cursor ? partsAt(scene, cursor) : [];
  viewer.mark(parts);
  const [first] = parts;
  if (following && first !== undefined) viewer.reveal(first);
  following = false;
}

function arrive(scene: Scene): void {
  notice.show(undefined);
  markCursor(scene);
  later.arrived(version, scene);
  tellFindings();
  tag.follow();
  keep();
}

/** Once the picture is there: it comes first. */
function tellFindings(): void {
  clearTimeout(placing);
  placing = setTimeout(() => {
    if (!viewer.scene) return;
    const now = placeFindings(viewer.scene, findings);
    const same = JSON.stringify(now) === JSON.stringify(placed);
    placed = now;
    if (!same) viewer.findings = now.map(({ shown }) => shown);
  }, 50);
}

function fix(finding: number, id: string): void {
  const range = placed[finding]?.written.range;
  if (range) vscode.postMessage({ kind: 'fix', range, fix: id });
}

function write(format: string): void {
  if (seen) vscode.postMessage({ kind: 'export', format, ...seen, beside: maps, theme: currentTheme() });
}

function showFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(reason);
  notice.show({ kind: 'failed', reason });
}

function rangeOf(part: string) {
  return viewer.scene?.sources.find(({ id }) => id === part)?.range;
}

function showText(part: string, focus: boolean): void {
  const range = rangeOf(part);
  if (range) vscode.postMessage({ kind: 'reveal', range, focus });
}

function edit(part: string | undefined): void {
  if (part === undefined) return;
  activation.cancel();
  void act('edit-label', part);
}

function focusAt(scene: Scene, { line, character }: Position): void {
  const part = scene.sources.find(({ range: { start } }) => start.line === line && start.character === character);
  if (part) viewer.focus(part.id);
}

/** The part under the mouse, or with the focus. */
function partOf({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest('.part')?.id : undefined;
}

function focused(): string | undefined {
  return document.activeElement?.closest('.part')?.id;
}
