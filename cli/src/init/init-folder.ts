import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { complain } from '../inputs/complain.ts';
import { displayPath } from '../inputs/display-path.ts';
import { exists, findRoot } from '../inputs/find-root.ts';
import { whyNotWritten } from '../render/write-file.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';
import { configAbove } from './config-above.ts';
import { firstMap } from './first-map.ts';
import { nextStep, workflows } from './workflows.ts';

export interface InitOptions {
  readonly title?: string | undefined;
  readonly persona?: string | undefined;
  readonly ci?: keyof typeof workflows | 'none' | undefined;
  readonly yes?: true | undefined;
}

const config = `${JSON.stringify({ extends: ['cjm:recommended'] }, undefined, 2)}\n`;

/** `cjm init`: writes what a folder of maps begins with, and nothing over anything. */
export async function initFolder(folder: string, options: InitOptions, world: World): Promise<ExitCode> {
  const answers = await askAll(options, world);
  if (answers === undefined) {
    complain('Nothing is written.', world);
    return 2;
  }
  const { title, persona, ci } = answers;
  const home = resolve(world.folder, folder);
  const configPath = join(home, 'cjm.config.json');
  const above = (await exists(configPath)) ? undefined : await configAbove(home);
  const files = [
    { path: join(home, 'first-journey.cjm'), text: firstMap(title, persona) },
    ...(above === undefined ? [{ path: configPath, text: config }] : []),
    ...(ci === 'none' ? [] : [{ ...workflows[ci], path: join(await findRoot(home), workflows[ci].path) }]),
  ];
  let done = true;
  for (const { path, text } of files) done = (await writeNew(path, text, world)) && done;
  if (above !== undefined) world.out.write(tellAbove(displayPath(above, world.folder)));
  if (done) world.out.write(howToSee);
  if (ci !== 'none') world.out.write(nextStep);
  return done ? 0 : 2;
}

const tellAbove = (config: string): string =>
  `${visible(config)} holds for this folder already, so none is written in it.\n`;

const howToSee = 'Run "cjm serve" in its folder to see it in the browser while you write.\n';

interface Answers {
  readonly title: string;
  readonly persona: string;
  readonly ci: keyof typeof workflows | 'none';
}

/** Asks what is not said, where there is someone to ask; undefined: they would rather not. */
async function askAll(options: InitOptions, world: World): Promise<Answers | undefined> {
  const ask = options.yes ? undefined : world.ask;
  const say = async (said: string | undefined, question: string, usual: string) =>
    said ?? (ask ? ask(question, usual) : usual);
  const title = await say(options.title, 'What is the first journey called?', 'A first journey');
  if (title === undefined) return undefined;
  const persona = await say(options.persona, 'Who goes through it?', 'A customer');
  if (persona === undefined) return undefined;
  const service = await say(options.ci, 'Where shall lint run: github, gitlab or none?', 'none');
  if (service === undefined) return undefined;
  const ci = service.toLowerCase();
  if (ci === 'github' || ci === 'gitlab' || ci === 'none') return { title, persona, ci };
  complain(`"${service}" is not one of github, gitlab and none.`, world);
  return undefined;
}

/** Answers false when it could not be written; the user has been told. */
async function writeNew(path: string, text: string, world: World): Promise<boolean> {
  const name = displayPath(path, world.folder);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    world.out.write(`${visible(name)} is written.\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error && 'syscall' in error)) throw error;
    if (error.code === 'EEXIST' && error.syscall === 'open') {
      world.out.write(`${visible(name)} is there already, and stays as it is.\n`);
      return true;
    }
    // Of what was begun nothing stays.
    if (error.syscall === 'write') await rm(path, { force: true });
    complain(`"${name}" cannot be written: ${whyNotWritten(error, 'Choose another folder.')}`, world);
    return false;
  }
}
