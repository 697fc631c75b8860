import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { type Language, rememberLayout } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { createChecker } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';
import { answer } from './answer.ts';
import { createEventStream } from './create-event-stream.ts';
import { createGallery } from './create-gallery.ts';
import { createPictures } from './create-pictures.ts';
import { listen } from './listen.ts';
import { loadAssets } from './load-assets.ts';
import { watchFolder } from './watch-folder.ts';
import { watchedRoot } from './watched-root.ts';

export interface ServeOptions {
  readonly port?: number | undefined;
  readonly today?: string | undefined;
  readonly language?: Language | undefined;
}

/** `cjm serve`: shows the maps of a folder until the user stops it. */
export async function serveFolder(folder: string, options: ServeOptions, world: World): Promise<ExitCode> {
  const root = resolve(world.folder, folder);
  const found = await stat(root).catch(() => undefined);
  if (!found?.isDirectory()) {
    complain(`"${folder}" is no folder. Give the folder that holds the maps.`, world);
    return 2;
  }

  const events = createEventStream();
  const checker = createChecker(options.today === undefined ? {} : { today: options.today });
  const gallery = createGallery(root, checker, () => events.send(JSON.stringify(gallery.content())));
  const layout = rememberLayout(createElk());
  const pictures = createPictures(layout);
  const assets = await loadAssets(new URL('./page/', import.meta.url));
  const site = { assets, gallery, pictures, layout, events };
  const server = createServer((request, response) => {
    answer(request, response, site).catch((error: unknown) => {
      complain(`A map could not be drawn; please report it: ${String(error)}`, world);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });

  const port = await listen(server, options.port);
  if (port === undefined) {
    complain(`Port ${options.port} is taken. Choose another with --port, or leave it out.`, world);
    return 2;
  }
  world.out.write(
    `http://127.0.0.1:${port}/${options.language === undefined ? '' : `?language=${options.language}`}\n`,
  );
  const name = root === world.folder ? 'this folder' : visible(displayPath(root, world.folder));
  world.out.write(`Showing the maps of ${name}. Press Ctrl+C to stop.\n`);
  const refresh = (paths: readonly string[]): void => {
    gallery.refresh(paths).catch((error: unknown) => complain(`The folder could not be read: ${error}`, world));
  };
  const watch = await watchFolder(await watchedRoot(root), refresh, (problem) =>
    complain(`The folder cannot be watched: ${problem}`, world),
  );
  refresh([]);

  await world.stopped();
  events.close();
  server.closeAllConnections();
  server.close();
  await watch.close();
  return 0;
}
