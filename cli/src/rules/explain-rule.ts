import { readFile } from 'node:fs/promises';
import { isOtherFinding, otherFindings, rules, unknownRule } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';

/** `cjm explain`: shows the page about a rule, or about what else a finding is named after. */
export async function explainRule(name: string, world: World): Promise<ExitCode> {
  const folder = folderOf(name);
  if (folder === undefined) {
    complain(unknownRule(name, [...rules, ...otherFindings.map((other) => ({ name: other }))]), world);
    return 2;
  }
  const page = await readFile(new URL(`./docs/${folder}/${name}.md`, import.meta.url), 'utf8');
  const lines = page.trimEnd().split('\n');
  world.out.write(lines.map((line) => `${paint(visible(line), world)}\n`).join(''));
  return 0;
}

function folderOf(name: string): string | undefined {
  if (rules.some((rule) => rule.name === name)) return 'rules';
  return isOtherFinding(name) ? 'findings' : undefined;
}

/** Headings stand out, and what only draws the page steps back. */
function paint(line: string, { out }: World): string {
  if (line.startsWith('#')) return out.colours.bold(line);
  return line.startsWith('```') ? out.colours.dim(line) : line;
}
