import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Client, startServer } from '../client.ts';
import type { Outcome } from './plan.ts';
import { allExamples, inventWorkspace, type Workspace } from './workspaces.ts';

interface Placed extends Workspace {
  readonly seed: number;
  /** Its folder, as seen from that of all. */
  readonly name: string;
}

export interface Agreement extends Outcome {
  /** How many findings the command line reports. */
  readonly found: number;
  /** How many more the editor shows as answered by a baseline. */
  readonly answered: number;
}

/** Findings as lines of text, by the paths of their files. */
type Findings = ReadonlyMap<string, readonly string[]>;

const env = { ...process.env, CJM_TODAY: '2026-06-30' };

/**
 * Lints the examples and so many workspaces with the command line and in an editor, each as a process of its own: one run over all of
 * them, and one server in which every map is opened. Both must find the same, in the same words at the same places.
 *
 * @param program path of the command line, built
 */
export async function agree(count: number, seed: number, program: string): Promise<Agreement> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'cjm-agreement-')));
  try {
    const invented = Array.from({ length: count }, (_, index): Placed => {
      const own = seed + index;
      return { ...inventWorkspace(own), seed: own, name: `w${own}` };
    });
    const placed = [{ ...allExamples, seed, name: 'examples' }, ...invented];
    for (const { name, files } of placed) await writeAll(join(folder, name), files);
    const adopting = placed.filter(({ later }) => later);
    if (adopting.length > 0) await lint(program, folder, ['--update-baseline', ...adopting.map(({ name }) => name)]);
    for (const { name, later = {} } of adopting) await writeAll(join(folder, name), later);

    const told = await commandLine(placed, folder, program);
    const diagnosed = await editor(placed, folder);
    const shown = new Map([...diagnosed].map(([path, found]) => [path, found.flatMap(asFinding)]));
    const failures = placed.flatMap((workspace) =>
      workspace.maps.flatMap((map) => {
        const path = `${workspace.name}/${map}`;
        return difference(workspace.seed, path, told.get(path) ?? [], shown.get(path) ?? []);
      }),
    );
    const answered = [...diagnosed.values()].flat().filter(({ severity }) => severity === hint);
    return { tried: count, failures, found: [...told.values()].flat().length, answered: answered.length };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A mistake in one config is all that a run reports, so such workspaces are linted one by one. */
async function commandLine(placed: readonly Placed[], folder: string, program: string): Promise<Findings> {
  const sound = placed.filter(({ misconfigured }) => !misconfigured).map(({ name }) => name);
  const alone = placed.filter(({ misconfigured }) => misconfigured).map(({ name }) => [name]);
  const findings = new Map<string, readonly string[]>();
  for (const names of [sound, ...alone].filter((some) => some.length > 0)) {
    const report = JSON.parse(await lint(program, folder, ['--format', 'json', ...names]));
    for (const { path, findings: found } of report.files) {
      findings.set(
        path,
        found.map(({ rule, severity, message, line, column, endLine, endColumn }: Record<string, unknown>) =>
          [`${line}:${column}-${endLine}:${endColumn}`, severity, rule, message].join(' '),
        ),
      );
    }
  }
  return findings;
}

/** @returns what it wrote to the standard output, whatever it found */
function lint(program: string, folder: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, maxBuffer: 1024 ** 3 };
    execFile(process.execPath, [program, 'lint', ...args], options, (error, out, err) => {
      if (error && error.code !== 1 && error.code !== 2) reject(error);
      else if (err.includes('fault of its own')) reject(new Error(err));
      else resolve(out);
    });
  });
}

async function editor(placed: readonly Placed[], folder: string): Promise<Map<string, readonly Diagnostic[]>> {
  const client = await Client.start(undefined, {}, startServer(env));
  try {
    const latest = new Map<string, readonly Diagnostic[]>();
    const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
    const paths = placed.flatMap(({ name, maps, files, later = {} }) =>
      maps.map((map) => ({ path: `${name}/${map}`, text: later[map] ?? files[map] ?? '' })),
    );
    for (const { path, text } of paths) {
      const uri = uriOf(path);
      const { diagnostics } = await client.open(uri, text);
      latest.set(path, diagnostics);
    }
    return latest;
  } finally {
    client.stop();
  }
}

const severities = [undefined, 'error', 'warning', 'info'];
const hint = 4;

/** A hint is what the baseline answers. That a file is not checked the command line says of its config alone. */
function asFinding({ range: { start, end }, severity = 1, code, message }: Diagnostic): string[] {
  const word = severities[severity];
  if (!word || code === 'invalid-config') return [];
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return [[place, word, code, message].join(' ')];
}

function difference(seed: number, path: string, told: readonly string[], shown: readonly string[]): string[] {
  const only = (some: readonly string[], others: readonly string[]): string[] =>
    some.filter((each) => !others.includes(each)).slice(0, 5);
  if (told.toSorted().join('\n') === shown.toSorted().join('\n')) return [];
  return [
    [
      `editor: ${path}\n  again: npm run soak -- --only editor --n 1 --seed ${seed}`,
      ...only(told, shown).map((each) => `  only cjm lint: ${each}`),
      ...only(shown, told).map((each) => `  only the editor: ${each}`),
    ].join('\n'),
  ];
}
