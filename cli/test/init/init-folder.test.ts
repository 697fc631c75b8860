import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initFolder } from '../../src/init/init-folder.ts';
import { createFakeWorld } from '../fake-world.ts';
import { folderWith } from '../process/cjm.ts';

/** A folder, and someone who answers each question in turn; undefined: they close the terminal. */
async function answering(...answers: readonly (string | undefined)[]) {
  const folder = await folderWith({});
  const questions: string[] = [];
  const ask = async (question: string, usual: string) => {
    questions.push(`${question} (${usual})`);
    return answers[questions.length - 1];
  };
  return { folder, questions, world: { ...createFakeWorld(), folder, ask } };
}

describe('initFolder', () => {
  it('asks what is not said', async () => {
    const { folder, questions, world } = await answering('Buying a gift', 'GitLab');
    expect(await initFolder('.', { persona: 'Anna' }, world)).toBe(0);
    expect(questions).toEqual([
      'What is the first journey called? (A first journey)',
      'Where shall lint run: github, gitlab or none? (none)',
    ]);
    expect(await readFile(join(folder, 'first-journey.cjm'), 'utf8')).toContain('journey first "Buying a gift"');
    expect((await readdir(folder)).sort()).toEqual(['.gitlab-ci.yml', 'cjm.config.json', 'first-journey.cjm']);
  });

  it.each([[['A', undefined]], [['A', 'B', 'nowhere']]])('writes nothing after %j', async (answers) => {
    const { folder, world } = await answering(...answers);
    expect(await initFolder('.', {}, world)).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });

  it('writes no config where one above holds already, so that it keeps holding', async () => {
    const { folder, world } = await answering();
    const said: string[] = [];
    const out = { ...world.out, write: (text: string | Uint8Array) => void said.push(String(text)) };
    await writeFile(join(folder, 'cjm.config.json'), '{ "rules": { "leak": "off" } }');
    expect(await initFolder('shop/maps', { yes: true }, { ...world, out })).toBe(0);
    expect(await readdir(join(folder, 'shop/maps'))).toEqual(['first-journey.cjm']);
    expect(said).toContain('cjm.config.json holds for this folder already, so none is written in it.\n');
  });

  it('writes a config below the root of a repository, whatever stands above that', async () => {
    const { folder, world } = await answering();
    await writeFile(join(folder, 'cjm.config.json'), '{}');
    await mkdir(join(folder, 'shop/.git'), { recursive: true });
    expect(await initFolder('shop/maps', { yes: true }, world)).toBe(0);
    expect((await readdir(join(folder, 'shop/maps'))).sort()).toEqual(['cjm.config.json', 'first-journey.cjm']);
  });

  it('asks nothing if so told', async () => {
    const { questions, world } = await answering();
    expect(await initFolder('.', { yes: true }, world)).toBe(0);
    expect(questions).toEqual([]);
  });
});
