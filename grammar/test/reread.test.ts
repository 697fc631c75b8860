import { readdirSync, readFileSync } from 'node:fs';
import { type AstNode, type CstNode, isAstNode, isCompositeCstNode, isReference, type ParseResult } from 'langium';
import { describe, expect, test } from 'vitest';
import { reread } from '../src/index.ts';
import { parser } from './parse.ts';

const folder = new URL('../../examples/', import.meta.url);
const examples = readdirSync(folder).filter((name) => name.endsWith('.cjm'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** All that a tree says, places included. */
function shown(result: ParseResult): string {
  const nodes: unknown[] = [];
  const visit = (node: AstNode): void => {
    const values = Object.entries(node).flatMap(([key, value]) => {
      if (key === '$containerProperty' || key === '$containerIndex' || key === '$type') return [[key, value]];
      if (key.startsWith('$')) return [];
      const list: unknown[] = Array.isArray(value) ? value : [value];
      return [[key, list.map((item) => (isReference(item) ? [item.$refText, place(item.$refNode)] : plain(item)))]];
    });
    nodes.push([place(node.$cstNode), node.$cstNode?.astNode === node, ...values]);
    for (const value of Object.values(node)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        if (isAstNode(item) && item.$container === node) visit(item);
      }
    }
  };
  visit(result.value);
  const root = result.value.$cstNode?.root;
  const mistakes = [result.lexerErrors, result.parserErrors.map(({ message }) => message)];
  return JSON.stringify({ nodes, leaves: root && leavesOf(root), mistakes });
}

const plain = (value: unknown): unknown => (isAstNode(value) ? value.$type : value);
const place = (node: CstNode | undefined): unknown => node && [node.offset, node.end, node.range];
const leavesOf = (node: CstNode): unknown[] =>
  isCompositeCstNode(node) ? node.content.map(leavesOf) : [[place(node), node.hidden, node.container !== undefined]];

function edited(before: string, offset: number, length: number, added: string) {
  const text = before.slice(0, offset) + added + before.slice(offset + length);
  const result = reread(parser.parse(before), text, (part) => parser.parse(part));
  return { text, result };
}

describe('what was edited is read anew, and the tree is the one of the whole text', () => {
  const added = [
    'x',
    '',
    '"',
    ' ',
    '\n\n',
    '{',
    '}',
    '{}',
    '//',
    '/*',
    '"""',
    ' for',
    '\n  emotion +1\n',
    ' pain "П" ',
    '\ud83d\ude00',
    '-0,5',
    '} touchpoint "b" {',
  ];

  test.each(examples)('%s', (name) => {
    const text = textOf(name);
    let alone = 0;
    for (let step = 0; step < 40; step++) {
      const offset = (step * 7919) % text.length;
      const edit = edited(text, offset, step % 3 === 0 ? step % 5 : 0, added[step % added.length] ?? '');
      if (!edit.result) continue;
      alone++;
      expect(shown(edit.result) === shown(parser.parse(edit.text)), edit.text).toBe(true);
    }
    expect(alone).toBeGreaterThan(4);
  });
});

describe('one edit after the other', () => {
  const map =
    'persona a "A"\njourney j "J" {\n  stage s "S" {\n    touchpoint t "T" { }\n    touchpoint u "U" { emotion 1 }\n  }\n}\n';

  test('a statement is typed letter by letter, mistakes on the way', () => {
    let result = parser.parse(map);
    let text = map;
    const at = map.indexOf('{ }') + 2;
    const typed = 'emotion -1.5 "tired" for a\npain "long" severity high\n';
    let alone = 0;
    for (let length = 1; length <= typed.length; length++) {
      text = map.slice(0, at) + typed.slice(0, length) + map.slice(at);
      const next = reread(result, text, (part) => parser.parse(part));
      if (next) alone++;
      result = next ?? parser.parse(text);
      expect(shown(result)).toEqual(shown(parser.parse(text)));
    }
    expect(alone).toBeGreaterThan(typed.length / 2);
  });

  test('a mistake elsewhere is not forgotten', () => {
    const broken = map.replace('emotion 1', 'emotoin 1');
    const text = broken.replace('{ }', '{ emotion 2 }');
    expect(reread(parser.parse(broken), text, (part) => parser.parse(part))).toBeUndefined();
  });
});
