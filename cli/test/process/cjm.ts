import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const cliFolder = fileURLToPath(new URL('../..', import.meta.url));
const built = join(cliFolder, 'bin/cjm.js');

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whoever may do everything runs as one who may not: rights hold for nobody else. */
  readonly powerless?: boolean;
  /** The program to run, if not the one of this clone. */
  readonly program?: string;
  /** The program that runs it, with its own arguments before those of Node. */
  readonly within?: readonly string[];
  /** The Node to run it with, if not the one that runs the tests. */
  readonly node?: string;
}

export function start(args: readonly string[], surroundings: Surroundings = {}): ChildProcess {
  const { cwd = tmpdir(), env = {}, program = built, node = process.execPath, powerless, within = [] } = surroundings;
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const cache = { XDG_CACHE_HOME: join(tmpdir(), 'cjm-test-cache') };
  const [command = node, ...rest] = [...(powerless ? withoutPower : []), ...within, node, program, ...args];
  return spawn(command, rest, { cwd, env: { ...inherited, ...cache, ...env } });
}

/** Of util-linux: the superuser keeps the name, and so the right to read this clone, but nothing else. */
const withoutPower =
  process.getuid?.() === 0 ? ['setpriv', '--inh-caps=-all', '--ambient-caps=-all', '--bounding-set=-all'] : [];

/** Runs cjm to its end. */
export function cjm(args: readonly string[], surroundings: Surroundings = {}): Promise<Result> {
  return resultOf(start(args, surroundings));
}

/** Runs cjm to its end, with this on its standard input. */
export function cjmReading(
  input: string | Uint8Array,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Result> {
  const child = start(args, surroundings);
  child.stdin?.end(input);
  return resultOf(child);
}

function resultOf(child: ChildProcess): Promise<Result> {
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files, gone after the test. */
export async function folderWith(files: Files): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files; whoever makes it removes it. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cjm-test-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** A map without findings. */
export const good = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea"     { emotion +1 }
    touchpoint "Take the bus" { emotion -0.5 "late again" }
  }
}
`;

/** A map with a line that turns: no other is laid out by the engine. */
export const branching = `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint tea "Make tea"      { emotion +1 }
    touchpoint bus "Take the bus"  { emotion -0.5 "late again" }
    touchpoint bike "Ride my bike" { emotion +1 "on time" }
  }
  move tea -> bus
  move tea -> bike
}
`;

/** A map with one error (line 3) and one warning. */
export const wrong = `persona me "Me"
channel app "App"
journey workday "My working day" for mee {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
  }
}
`;
