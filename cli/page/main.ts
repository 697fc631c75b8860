import { find } from '@cjm/diagram/viewer/find';
import { Idiomorph } from 'idiomorph';
import { connect } from './connect.ts';
import { tell } from './counts.ts';
import { emptyMessage } from './empty-message.ts';
import { fillIn } from './fill-in.ts';
import { findingList, followFindings } from './findings.ts';
import type { Gallery } from './gallery.ts';
import { words } from './language.ts';
import { createMapView } from './map-view.ts';
import { idOf, type Selection, select } from './selection.ts';
import { sidebar } from './sidebar.ts';
import { createTheme } from './theme.ts';
import { followToggle } from './toggle.ts';

fillIn();

let gallery: Gallery | undefined;
let chosen = '';
let told = '';

const theme = createTheme((name) => view.paint(name));
const view = createMapView(find('map', HTMLElement), theme(), { choose: showPlace, follow: goTo });
connect((received) => {
  gallery = received;
  show();
}, showConnection);
addEventListener('hashchange', () => show());
followFindings(find('findings-body', HTMLElement), view.reveal);
followToggle(find('findings-toggle', HTMLButtonElement), find('findings-body', HTMLElement));

/** Brings the page in line with what is on disk, what is chosen and the theme. */
function show(): void {
  if (gallery === undefined) return;
  if (location.hash.startsWith('#/')) chosen = location.hash.slice(2);
  const selected = select(gallery, chosen);
  find('folder', HTMLElement).textContent = gallery.folder;
  patch(find('files', HTMLElement), sidebar(gallery, selected));
  showHeading(selected);
  showFindings(selected);
  showMap(gallery, selected);
}

function showHeading(selected: Selection | undefined): void {
  const title = selected?.map?.label ?? selected?.file.path ?? words.noMaps;
  document.title = `${title} – cjm`;
  find('title', HTMLElement).textContent = title;
  find('path', HTMLElement).textContent = selected?.map === undefined ? '' : selected.file.path;
}

/** As if it had been chosen in the list. */
function goTo(id: string): void {
  location.hash = `#/${id}`;
}

/** Says where the chosen part of the picture is written. */
function showPlace(line: number): void {
  if (gallery === undefined) return;
  const { path = '' } = select(gallery, chosen)?.file ?? {};
  find('path', HTMLElement).textContent = `${path}, ${words.line(line)}`;
}

function showFindings(selected: Selection | undefined): void {
  const findings = selected?.file.findings ?? [];
  find('findings', HTMLElement).hidden = selected === undefined;
  find('findings-count', HTMLElement).textContent = tell(findings);
  patch(find('finding-list', HTMLElement), findingList(findings));
}

function showMap(gallery: Gallery, selected: Selection | undefined): void {
  const map = selected?.map;
  find('map', HTMLElement).hidden = map === undefined;
  find('stale', HTMLElement).hidden = !selected?.file.stale;
  const empty = find('empty', HTMLElement);
  empty.hidden = map !== undefined;
  if (map === undefined) empty.replaceChildren(...emptyMessage(gallery, selected));

  if (selected === undefined) return;
  // What is found in a broken text stands elsewhere in it than in the last good one.
  const findings = selected.file.stale ? [] : selected.file.findings;
  const shown = map === undefined ? Promise.resolve() : view.show(map, findings);
  void shown.then(() => announce(selected));
}

/** Changes only what differs, so that focus and scroll stay. */
function patch(shown: HTMLElement, next: HTMLElement): void {
  Idiomorph.morph(shown, next, { morphStyle: 'outerHTML' });
}

/** Tells those who do not see the picture what is shown now, once for each change. */
function announce(selected: Selection): void {
  const { file, map } = selected;
  const change = `${idOf(selected)} ${map?.picture} ${tell(file.findings)} ${file.stale}`;
  if (change === told) return;
  told = change;
  const shown = file.stale ? words.news.stale : map === undefined ? words.news.none : words.news.map;
  find('news', HTMLElement).textContent = words.news.told(map?.label ?? file.path, shown, tell(file.findings));
}

function showConnection(connected: boolean): void {
  const connection = find('connection', HTMLElement);
  connection.textContent = connected ? words.connection.live : words.connection.lost;
  connection.classList.toggle('is-live', connected);
}
