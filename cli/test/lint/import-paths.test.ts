import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toImportGraph, withDependents } from '../../src/lint/import-graph.ts';
import { importPaths } from '../../src/lint/import-paths.ts';

describe('importPaths', () => {
  it.each([
    ['import "b.cjm"', ['b.cjm']],
    ['import\n  /* those */ "b.cjm"', ['b.cjm']],
    ['import "../people/all of them.cjm" import "sub\\\\c.cjm"', ['../people/all of them.cjm', 'sub/c.cjm']],
    ['import “b.cjm”\nimport «c.cjm»', ['b.cjm', 'c.cjm']],
    ['import """b.cjm"""', ['b.cjm']],
    ['import "b.cjm"import "b.cjm"', ['b.cjm']],
    ['persona me "Me, as in shop.cjm of old"', []],
  ])('finds what %j imports', (text, paths) => {
    expect(importPaths(resolve('/maps/x/a.cjm'), text)).toEqual(paths.map((path) => resolve('/maps/x', path)));
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
