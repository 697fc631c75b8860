import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toImportGraph, withDependents } from '../../src/lint/import-graph.ts';
import { importPaths } from '../../src/lint/import-paths.ts';

describe('importPaths', () => {
  it.each([
    ['import "b.cjm"', ['b.cjm']],
    ['import\n  /* those */ "b.cjm"', ['b.cjm']],
    ['import “b.cjm”\nimport «c.cjm»', ['b.cjm', 'c.cjm']],
    ['persona me "Me, as in shop.cjm of old"', []],
  ])('finds what %j imports', (text, paths) => {
    expect(importPaths(resolve('/maps/x/a.cjm'), text)).toEqual(paths.map((path) => resolve('/maps/x', path)));
  });

  it.each([
    ['import "../people/all of them.cjm" import "sub\\\\c.cjm"', ['../people/all of them.cjm', 'sub/c.cjm']],
    ['import """b.cjm"""', ['b.cjm']],
    ['import "b.cjm"import "c.cjm"', ['b.cjm', 'c.cjm']],
    ['import "all of «us».cjm"', ['all of «us».cjm']],
    ['import “«us».cjm”', ['«us».cjm']],
    [String.raw`import "the \"big\" one.cjm"`, ['the "big" one.cjm']],
  ])('finds what %j imports, whatever it takes for more', (text, paths) => {
    const expected = paths.map((path) => resolve('/maps/x', path));
    expect(importPaths(resolve('/maps/x/a.cjm'), text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('withDependents', () => {
  const graph = toImportGraph(
    new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['d', ['c']],
      ['e', ['f']],
      ['f', ['e']],
    ]),
  );

  it.each([
    [['b'], ['a', 'b', 'c']],
    [['c'], ['a', 'b', 'c', 'd']],
    [['e'], ['e', 'f']],
    [['z'], ['z']],
  ])('of %j are %j', (paths, reached) => {
    expect([...withDependents(paths, graph)].sort()).toEqual(reached);
  });
});
