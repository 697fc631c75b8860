/** The part of a command's help that shows it in use. */
export function examples(lines: Readonly<Record<string, string>>): string {
  const entries = Object.entries(lines);
  const width = Math.max(...entries.map(([command]) => command.length));
  return `\nExamples:\n${entries.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`).join('\n')}`;
}
