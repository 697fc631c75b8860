import { readdir, readFile } from 'node:fs/promises';
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

  it('asks nothing if so told', async () => {
    const { questions, world } = await answering();
    expect(await initFolder('.', { yes: true }, world)).toBe(0);
    expect(questions).toEqual([]);
  });
});
