import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Layout } from '@cjm/diagram';
import { themeNames } from '@cjm/diagram/theme-names';
import type { GalleryMaps } from '../../page/gallery.ts';
import type { EventStream } from './create-event-stream.ts';
import type { LiveGallery } from './create-gallery.ts';
import type { Pictures } from './create-pictures.ts';
import { pageHeaders, pictureHeaders } from './headers.ts';
import { isOwnRequest } from './is-own-request.ts';
import type { Asset } from './load-assets.ts';
import { readGraph } from './read-graph.ts';

export interface Site {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly gallery: LiveGallery;
  readonly pictures: Pictures;
  readonly layout: Layout;
  readonly events: EventStream;
}

/** Answers one request: the page and its files, the stream of changes, the maps on show, layouts; nothing else. */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { localPort = 0 } = request.socket;
  if (!isOwnRequest(request.headers, localPort)) return refuse(response, 403, 'Only the page of this server may ask.');
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path === '/layout' && request.method === 'POST') return answerLayout(request, response, site.layout);
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET is answered.');

  if (path === '/events') {
    const content = site.gallery.content();
    return site.events.open(response, content && JSON.stringify(content));
  }

  const asset = site.assets.get(path);
  if (asset !== undefined) return send(response, asset.bytes, { ...pageHeaders, 'Content-Type': asset.type });

  const [, id = '', form] = /^\/maps\/([0-9a-f]+)\.(svg|json)$/.exec(path) ?? [];
  const shown = site.gallery.findMap(id);
  if (shown === undefined) return refuse(response, 404, 'There is no such page.');
  if (form === 'json') {
    const other = site.gallery.findCounterpart(shown);
    const maps: GalleryMaps = other ? [shown.map, other.map] : [shown.map];
    return sendJson(response, JSON.stringify(maps));
  }
  const asked = new URLSearchParams(query).get('theme');
  const theme = themeNames.find((name) => name === asked) ?? 'light';
  const svg = await site.pictures.draw(shown, theme);
  send(response, svg, { ...pictureHeaders, 'Content-Type': 'image/svg+xml; charset=utf-8' });
}

/** The page draws by itself, in whatever view; only the engine that lays out is here. */
async function answerLayout(request: IncomingMessage, response: ServerResponse, layout: Layout): Promise<void> {
  const graph = await readGraph(request);
  if (graph === undefined) return refuse(response, 400, 'A graph to lay out is asked for.');
  sendJson(response, JSON.stringify(await layout(graph)));
}

function sendJson(response: ServerResponse, json: string): void {
  send(response, json, { ...pageHeaders, 'Content-Type': 'application/json' });
}

function send(response: ServerResponse, body: string | Buffer, headers: OutgoingHttpHeaders): void {
  response.writeHead(200, headers).end(body);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
