import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from '../test/client.ts';
import { median } from './measure.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** A folder on disk that is the root of a repository. */
export interface BenchFolder {
  readonly path: string;
  remove(): void;
}

export function openFolder(files: readonly NamedText[]): BenchFolder {
  const path = mkdtempSync(join(tmpdir(), 'cjm-bench-'));
  mkdirSync(join(path, '.git'));
  for (const { name, text } of files) writeFileSync(join(path, name), text);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** From the spawn to the first diagnostics of the file that is open, and what the server holds once all is read. */
export interface Start {
  readonly milliseconds: number;
  /** Starts of the same Node, measured right before. */
  readonly starts: number;
  /** Resident memory; NaN where the system can't tell. */
  readonly megabytes: number;
}

/** Starts a server on the folder, opens one of its files, and ends it. `command`: arguments of Node. */
export async function startOn(folder: BenchFolder, command: readonly string[], opened: NamedText): Promise<Start> {
  const node = await median(1, () => spawnSync(process.execPath, ['-e', '0']));
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder.path, '.git', 'compiled') };
  const begin = performance.now();
  const server = spawn(process.execPath, command, { env, stdio: ['pipe', 'pipe', 'ignore'] });
  const client = await Client.start(pathToFileURL(folder.path).href, {}, server);
  await client.open(pathToFileURL(join(folder.path, opened.name)).href, opened.text);
  const milliseconds = performance.now() - begin;
  const megabytes = await residentAtRest(server.pid);
  // What is compiled is kept at a clean end.
  await client.request('shutdown', null);
  client.notify('exit', null);
  await once(server, 'exit');
  return { milliseconds, starts: milliseconds / node, megabytes };
}

/** Megabytes once the process has used no processor for some seconds: all that it opens by itself is read by then. */
async function residentAtRest(process: number | undefined): Promise<number> {
  for (let busy = '', still = 0; ; ) {
    const { stdout } = spawnSync('ps', ['-o', 'rss=,time=', '-p', String(process)], { encoding: 'utf8' });
    const [resident = '', used = ''] = stdout?.trim().split(/\s+/) ?? [];
    still = used === busy ? still + 1 : 0;
    if (used === '' || still === 3) return resident === '' ? Number.NaN : Number(resident) / 1024;
    busy = used;
    await setTimeout(1000);
  }
}
