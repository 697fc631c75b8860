import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { themeNames } from '@cjm/diagram/theme-names';
import type { EventStream } from './create-event-stream.ts';
import type { LiveGallery } from './create-gallery.ts';
import type { Pictures } from './create-pictures.ts';
import { pageHeaders, pictureHeaders } from './headers.ts';
import { isOwnRequest } from './is-own-request.ts';
import type { Asset } from './load-assets.ts';

export interface Site {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly gallery: LiveGallery;
  readonly pictures: Pictures;
  readonly events: EventStream;
}

/** Answers one request: the page and its files, the stream of changes, pictures of the maps on show; nothing else. */
export async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const { localPort = 0 } = request.socket;
  if (!isOwnRequest(request.headers, localPort)) return refuse(response, 403, 'Only the page of this server may ask.');
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET is answered.');

  const [path = '', query = ''] = (request.url ?? '').split('?');
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
    const parts = JSON.stringify(await site.pictures.listParts(shown));
    return send(response, parts, { ...pageHeaders, 'Content-Type': 'application/json' });
  }
  const asked = new URLSearchParams(query).get('theme');
  const theme = themeNames.find((name) => name === asked) ?? 'light';
  const svg = await site.pictures.draw(shown, theme);
  send(response, svg, { ...pictureHeaders, 'Content-Type': 'image/svg+xml; charset=utf-8' });
}

function send(response: ServerResponse, body: string | Buffer, headers: OutgoingHttpHeaders): void {
  response.writeHead(200, headers).end(body);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { ...pageHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
