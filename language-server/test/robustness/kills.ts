import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Client } from '../client.ts';
import { randomChange } from './changes.ts';
import { examples } from './pieces.ts';
import { failure, maxFailures, type Outcome, startClock } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { createService, type Service, wordsOf } from './service.ts';

/** Milliseconds within which the server is killed, counted from the first of a few edits: reading takes about as long. */
const soon = 60;

/**
 * Kills the server so many times while somebody types, and starts it anew as an editor would: it comes back each time,
 * and finds in the text, as it stands by then, what a server finds that has never seen another.
 */
export async function kill(count: number, seed: number, milliseconds?: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'cjm-kills-'));
  const program = join(folder, 'server.cjs');
  const entry = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const mainFields = ['module', 'main'];
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: 'node',
    mainFields,
    logLevel: 'error',
  });
  writeFileSync(join(folder, '.git'), '');
  for (const { name, text } of examples) writeFileSync(join(folder, name), text);
  const cold = createService();
  const words = wordsOf(cold);
  const clock = startClock(milliseconds);
  const failures: string[] = [];
  let tried = 0;
  let server = await connect(program);
  try {
    for (; tried < count && failures.length < maxFailures && !clock.isOver(); tried++) {
      const random = createRandom(seed + tried);
      const { name, text } = random.pick(examples);
      const uri = pathToFileURL(join(folder, name)).href;
      const left = await typeUntilKilled(server, { random, uri, words }, text);
      // The one that comes back is the next to be killed.
      server = await connect(program);
      const wrong = await findsAsCold(server, { uri, name, cold }, left);
      if (wrong) failures.push(failure('kills', seed + tried, wrong, left));
    }
  } finally {
    server.client.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return { tried, failures };
}

function start(program: string): ChildProcess {
  const env = { ...process.env, CJM_TODAY: '2026-06-30' };
  return spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
}

interface Server {
  readonly client: Client;
  readonly child: ChildProcess;
  readonly gone: Promise<unknown>;
}

/** A server that ends before it has said anything says nothing later either. */
async function connect(program: string): Promise<Server> {
  const child = start(program);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const early = gone.then((code) => Promise.reject(new Error(`the server ended with ${code} before it could answer`)));
  early.catch(() => undefined);
  const client = await Promise.race([Client.start(undefined, {}, child, forgiving(child)), early]);
  return { client, child, gone };
}

/** What is sent to a server that is gone is lost, and no fault. */
function forgiving({ stdin }: ChildProcess): Writable {
  stdin?.on('error', () => undefined);
  return new Writable({
    write(chunk, encoding, done) {
      if (stdin?.writable) stdin.write(chunk, encoding, () => done());
      else done();
    },
  });
}

interface Session {
  readonly random: Random;
  readonly uri: string;
  readonly words: readonly string[];
}

/** The text as the editor has it when the server is gone. */
async function typeUntilKilled(server: Server, { random, uri, words }: Session, text: string): Promise<string> {
  const { client, child, gone } = server;
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cjm', version: 1, text } });
  if (random.chance(70)) await client.diagnosed(uri);
  const end = setTimeout(random.below(soon)).then(() => child.kill('SIGKILL'));
  let typed = text;
  for (let version = 2; version < 2 + random.below(6); version++) {
    const change = randomChange(random, typed, words);
    typed = typed.slice(0, change.offset) + change.text + typed.slice(change.offset + change.length);
    if (!child.killed)
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: typed }] });
    await setTimeout(random.below(15));
  }
  await Promise.all([end, gone]);
  client.stop();
  return typed;
}

interface Restart {
  readonly uri: string;
  readonly name: string;
  readonly cold: Service;
}

async function findsAsCold(
  { client }: Server,
  { uri, name, cold }: Restart,
  text: string,
): Promise<string | undefined> {
  const { diagnostics } = await client.open(uri, text);
  client.notify('textDocument/didClose', { textDocument: { uri } });
  await cold.write(name, text);
  const [found, meant] = [told(diagnostics), told(cold.documentOf(name).diagnostics ?? [])];
  await cold.remove(name);
  return found === meant ? undefined : `the server came back with\n  ${found}\n  instead of\n  ${meant}`;
}

/** Addresses of other files differ from one folder to the other. */
const told = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(diagnostics.map(({ code, message, range }) => ({ code, message, range })));
