import { rules, wordFor } from '@cjm/language-server';
import { toJson } from '../reporters/to-json.ts';
import type { ExitCode, World } from '../world.ts';

/** `cjm rules`: lists the rules by category. */
export function listRules(format: 'pretty' | 'json', world: World): ExitCode {
  world.out.write(format === 'json' ? asJson() : toTable(world));
  return 0;
}

/** Grows by new properties. */
function asJson(): string {
  const listed = rules.map(({ name, description, category, severity, off, fixable, essential, options }) => ({
    name,
    description,
    category,
    severity: wordFor(severity),
    recommended: off !== true,
    fixable: fixable === true,
    essential: essential === true,
    options: options ?? {},
  }));
  return `${toJson({ schema: 1, rules: listed }, 2)}\n`;
}

function toTable({ out }: World): string {
  const { bold, dim } = out.colours;
  const width = Math.max(...rules.map(({ name }) => name.length));
  const sections = [...Map.groupBy(rules, ({ category }) => category)].map(([category, members]) => {
    const rows = members.map(({ name, severity, off, description }) => {
      const level = off ? 'off' : wordFor(severity);
      return `  ${name.padEnd(width)}  ${dim(level.padEnd(5))}  ${description}\n`;
    });
    return `${bold(category)}\n${rows.join('')}`;
  });
  return `${sections.join('\n')}\nSee "cjm explain RULE" for one of them.\n`;
}
