import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settings } from './settings.ts';

const entry = join(import.meta.dirname, 'node_modules', 'code-server', 'out', 'node', 'entry.js');
const startTimeout = 60_000;

export interface ServerOptions {
  /** An empty folder for all that the server writes: user data, extensions, logs. */
  readonly home: string;
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  /** Added to the environment of the extension host. */
  readonly env?: NodeJS.ProcessEnv;
}

export interface WorkbenchServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** `127.0.0.1:PORT`, the authority of its `vscode-remote:` addresses. */
  readonly authority: string;
  stop(): void;
}

/** Starts code-server on a free loopback port; ready when this resolves. Throws with the log's place when it is not. */
export async function startServer({ home, vsix, env }: ServerOptions): Promise<WorkbenchServer> {
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
  const config = join(home, 'config.yaml');
  mkdirSync(join(home, 'user', 'User'), { recursive: true });
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify(settings));
  writeFileSync(config, 'auth: none\n');
  const logFile = join(home, 'server.log');
  const log = createWriteStream(logFile, { flags: 'a' });
  const run = (args: readonly string[]) =>
    runLogged([entry, '--config', config, ...folders, ...args], serverEnvironment(home, env), log);

  if (vsix !== undefined) {
    const code = await run(['--install-extension', vsix, '--force']).ended;
    if (code !== 0) throw new Error(`The extension was not installed; see ${logFile}.`);
  }

  const port = await freePort();
  const server = run([
    ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none'],
    ...['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy'],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    // Without it the workbench ignores the test payload and offers no driver.
    ...['--vscode-option', 'enable-smoke-test-driver'],
  ]);
  process.once('exit', server.stop);

  const ready = await Promise.race([answers(`http://127.0.0.1:${port}/healthz`), server.ended.then(() => false)]);
  if (!ready) {
    server.stop();
    throw new Error(`code-server did not start; see ${logFile}.`);
  }
  const authority = `127.0.0.1:${port}`;
  return { origin: `http://${authority}`, authority, stop: server.stop };
}

function serverEnvironment(home: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON|XDG)_/.test(name));
  const own = ['CONFIG', 'DATA', 'CACHE', 'STATE'].map((kind) => [`XDG_${kind}_HOME`, join(home, 'xdg')]);
  return { ...Object.fromEntries(inherited), ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}', ...env };
}

function runLogged(args: readonly string[], env: NodeJS.ProcessEnv, log: WriteStream) {
  // A group of its own, so that the extension hosts end with the server.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
  const stop = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The whole group is gone already.
    }
  };
  return { ended, stop };
}

async function answers(url: string): Promise<boolean> {
  const end = Date.now() + startTimeout;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await sleep(100);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });
}
