import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { createFakeWorld } from './fake-world.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');

/** What the README says of a command, which may stand in a section with others. */
const sectionOf = (name: string): string =>
  readme.split(/^(?=## )/m).find((section) => section.split(/[\n,]/).some((head) => head.endsWith(`cjm ${name}`))) ??
  '';

const declared = commands.map((declare) => declare(createFakeWorld(), () => undefined));

test.each(declared.map((command) => [command.name(), command.options] as const))(
  'the README tells of each option of cjm %s, and of none that there is not',
  (name, options) => {
    const section = sectionOf(name);
    const known = options.map(({ long }) => long ?? '');
    expect(known.filter((option) => !section.includes(option))).toEqual([]);
    const rows = Array.from(section.matchAll(/^\|([^|]*)\|/gm), ([, cell = '']) => cell).join('\n');
    expect((rows.match(/--[a-z][a-z-]*/g) ?? []).filter((option) => !known.includes(option))).toEqual([]);
  },
);

test.each(declared.map((command) => [command.name(), command] as const))(
  'the help of cjm %s ends with what its exit codes mean',
  (_name, command) => {
    const help: string[] = [];
    command.configureOutput({ writeOut: (text) => void help.push(text) }).outputHelp();
    expect(help.join('')).toMatch(
      /\n\nExamples:\n( {2}\S.*\n)+\nExit codes:\n {2}0 {2}\S.*\n( {2}1 {2}\S.*\n)? {2}2 {2}\S.*\n$/,
    );
  },
);
