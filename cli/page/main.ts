import morph from 'morphdom';
import { connect } from './connect.ts';
import { tell } from './counts.ts';
import { find } from './element.ts';
import { emptyMessage } from './empty-message.ts';
import { findingList } from './findings.ts';
import type { Gallery } from './gallery.ts';
import { createMapView } from './map-view.ts';
import { idOf, type Selection, select } from './selection.ts';
import { sidebar } from './sidebar.ts';
import { createTheme } from './theme.ts';
import { followToggle } from './toggle.ts';

const view = createMapView(find('map', HTMLElement));
let gallery: Gallery | undefined;
let chosen = '';
let told = '';

const theme = createTheme(() => show());
connect((received) => {
  gallery = received;
  show();
}, showConnection);
addEventListener('hashchange', () => show());
followToggle(find('findings-toggle', HTMLButtonElement), find('findings-body', HTMLElement));
find('fit', HTMLButtonElement).addEventListener('click', () => view.viewer.fit());

/** Brings the page in line with what is on disk, what is chosen and the theme. */
function show(): void {
  if (gallery === undefined) return;
  if (location.hash.startsWith('#/')) chosen = location.hash.slice(2);
  const selected = select(gallery, chosen);
  find('folder', HTMLElement).textContent = gallery.folder;
  morph(find('files', HTMLElement), sidebar(gallery, selected));
  showHeading(selected);
  showFindings(selected);
  showMap(gallery, selected);
}

function showHeading(selected: Selection | undefined): void {
  const title = selected?.map?.label ?? selected?.file.path ?? 'No maps yet';
  document.title = `${title} – cjm`;
  find('title', HTMLElement).textContent = title;
  find('path', HTMLElement).textContent = selected?.map === undefined ? '' : selected.file.path;
}

function showFindings(selected: Selection | undefined): void {
  const findings = selected?.file.findings ?? [];
  find('findings-count', HTMLElement).textContent = tell(findings);
  morph(find('finding-list', HTMLElement), findingList(findings));
}

function showMap(gallery: Gallery, selected: Selection | undefined): void {
  const map = selected?.map;
  find('map', HTMLElement).hidden = map === undefined;
  find('tools', HTMLElement).hidden = map === undefined;
  find('stale', HTMLElement).hidden = !selected?.file.stale;
  const empty = find('empty', HTMLElement);
  empty.hidden = map !== undefined;
  if (map === undefined) empty.replaceChildren(...emptyMessage(gallery, selected));

  const save = find('save', HTMLAnchorElement);
  save.hidden = map === undefined;
  if (selected === undefined || map === undefined) return;
  save.href = `/maps/${map.id}.svg?theme=${theme()}`;
  save.download = `${map.label}.svg`;
  void view.show(map, theme()).then(() => announce(selected));
}

/** Tells those who do not see the picture that it changed, once for each change. */
function announce(selected: Selection): void {
  const { file, map } = selected;
  const news = `${idOf(selected)} ${map?.picture} ${tell(file.findings)}`;
  if (news === told) return;
  told = news;
  find('news', HTMLElement).textContent = `${map?.label ?? file.path} is shown, ${tell(file.findings)}.`;
}

function showConnection(connected: boolean): void {
  const connection = find('connection', HTMLElement);
  connection.textContent = connected ? 'Live: redrawn on save' : 'Not connected. Is cjm serve running?';
  connection.classList.toggle('is-live', connected);
}
