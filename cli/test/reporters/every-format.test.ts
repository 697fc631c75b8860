import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { fileOf, finding, hostile, hostileFile, manyFindings, surroundings } from './reported.ts';
import { workflowCommands } from './workflow-commands.ts';

describe.each(reporters)('$name', ({ name, load }) => {
  it.each(hostile)('is harmless for terminals and build logs when a file says %j everywhere', async (evil) => {
    const report = await load();
    const { text } = report([hostileFile(evil)], surroundings);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
    const commands = workflowCommands(text).map((command) => command.name);
    expect(commands).toEqual(name === 'github' ? ['error', 'warning', 'notice'] : []);
  });

  it('tells the same in the same bytes', async () => {
    const report = await load();
    const files = [fileOf({ findings: [finding] }), ...manyFindings(300)];
    expect(report(files, surroundings)).toEqual(report(structuredClone(files), surroundings));
  });

  it('has something to say of nothing', async () => {
    const report = await load();
    expect(report([fileOf({})], surroundings).text).toMatch(/\n$/);
  });
});
