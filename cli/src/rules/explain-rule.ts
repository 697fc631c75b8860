import { readFile } from 'node:fs/promises';
import { rules, unknownRule } from '@cjm/language-server';
import { complain } from '../inputs/complain.ts';
import { visible } from '../terminal/visible.ts';
import type { ExitCode, World } from '../world.ts';

/** `cjm explain`: shows the page about a rule. */
export async function explainRule(name: string, world: World): Promise<ExitCode> {
  if (!rules.some((rule) => rule.name === name)) {
    complain(unknownRule(name, rules), world);
    return 2;
  }
  const page = await readFile(new URL(`./docs/rules/${name}.md`, import.meta.url), 'utf8');
  const lines = page.trimEnd().split('\n');
  world.out.write(lines.map((line) => `${paint(visible(line), world)}\n`).join(''));
  return 0;
}

/** Headings stand out, and what only draws the page steps back. */
function paint(line: string, { out }: World): string {
  if (line.startsWith('#')) return out.colours.bold(line);
  return line.startsWith('```') ? out.colours.dim(line) : line;
}
