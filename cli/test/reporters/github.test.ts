import { describe, expect, it } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { fileOf, finding, hostileFile, manyFindings, surroundings } from './reported.ts';
import { workflowCommands } from './workflow-commands.ts';

describe('github', () => {
  it('writes an annotation that the runner reads as it was meant', () => {
    const uri = 'file:///project/maps/50%25,a:b.cjm';
    const { text, leftOut } = github([fileOf({ uri, findings: [finding] })], {
      ...surroundings,
      folder: '/project/maps',
    });
    expect(leftOut).toBeUndefined();
    expect(workflowCommands(text)).toEqual([
      {
        name: 'error',
        properties: {
          file: 'maps/50%,a:b.cjm',
          line: '2',
          endLine: '2',
          col: '5',
          endColumn: '7',
          title: 'unresolved-reference',
        },
        data: 'No persona is called "ana".\nfix Change to "anna"',
      },
    ]);
    expect(text).toContain('::error file=maps/50%25%2Ca%3Ab.cjm,');
  });

  it('leaves out the columns of a range over several lines', () => {
    const range = { start: { line: 1, character: 4 }, end: { line: 3, character: 1 } };
    const { text } = github([fileOf({ findings: [{ ...finding, range }] })], surroundings);
    expect(text).toContain('file=a.cjm,line=2,endLine=4,title=');
  });

  it('keeps percent signs of a file from becoming line feeds', () => {
    const { text } = github([hostileFile('%0A::warning::x')], surroundings);
    expect(workflowCommands(text)[0]?.data).toBe('%0A::warning::x\nfix Change to %0A::warning::x');
  });

  it('annotates the most severe that GitHub shows, and says what is left', () => {
    const { text, leftOut } = github(manyFindings(30_000), surroundings);
    const names = workflowCommands(text).map(({ name }) => name);
    expect(names).toEqual(['error', 'warning', 'notice'].flatMap((name) => Array(10).fill(name)));
    expect(leftOut).toBe('29970 findings without an annotation: GitHub shows 10 of each severity for a step.');
    expect(text).toContain(`\n${leftOut}\n`);
    expect(text.match(/^maps\/\d+\.cjm:2:5 /gm)).toHaveLength(29_970);
  });
});
