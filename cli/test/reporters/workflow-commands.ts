/** A command that a build log obeys. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a log as the runners of GitHub (both of its ways) and Azure do: what it holds of commands. */
export function workflowCommands(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|[\r\n\u0085\u2028\u2029]/).flatMap((line) => {
    const told = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line);
    if (told)
      return [{ name: told[1] ?? '', properties: readProperties(told[2] ?? ''), data: unescapeData(told[3] ?? '') }];
    const inside = /##(\w*)\[([^\]]*)\]?/.exec(line);
    return inside ? [{ name: `##${inside[1]}[${inside[2]}`, properties: {}, data: line }] : [];
  });
}

function readProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair): [string, string] => {
    const [key = '', ...value] = pair.split('=');
    return [key, unescapeData(value.join('=').replaceAll('%3A', ':').replaceAll('%2C', ','))];
  });
  return Object.fromEntries(pairs);
}

const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
