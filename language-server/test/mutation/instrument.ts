import { type ESTree, parseAst, Visitor } from 'vite';
import type { Change, Mutant } from './mutant.ts';

/** A module in which every mutant of it is asleep, and can be woken one at a time. */
export interface Instrumented {
  readonly code: string;
  readonly mutants: readonly Mutant[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of edits at one place, the outer ones come first. */
  readonly depth: number;
}

type Node = ESTree.Node;

/** How the switch is called from the module. */
const global = 'globalThis.cjmMutants';

/** Callbacks of these say yes or no. */
const askers = new Set(['filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'some', 'every']);

/** Bounds of options are no part of a rule: they are in the schema of the config, which has tests of its own. */
const bounds = new Set(['minimum', 'maximum']);

/**
 * Writes the switch into a module: around each condition (of `if`, ternary, loop, both sides of `&&` and `||`,
 * comparisons, answers of callbacks), around each number, and in place of each comparison with a limit. Numbers of the
 * module itself are read when they are used, so that they can change after it was loaded.
 */
export function instrument(source: string, file: string): Instrumented {
  const program = parseAst(source, { lang: 'ts' }, `${file}.ts`);
  const edits: Edit[] = [];
  const mutants: Mutant[] = [];
  const seen = new Set<Node>();
  const counts = new Map<string, number>();

  function add(node: Node, change: Change): string {
    const code = source.slice(node.start, node.end).replace(/\s+/g, ' ');
    const name = `${file}: ${code}: ${change}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const id = count > 1 ? `${name} (${count})` : name;
    mutants.push({ id, file, line: source.slice(0, node.start).split('\n').length, code, change });
    return JSON.stringify(id);
  }

  /** Outer nodes are longer than inner ones. */
  function wrap({ start, end }: Node, before: string, after: string): void {
    const depth = start - end;
    edits.push({ start, end: start, text: before, depth }, { start: end, end, text: after, depth: -depth });
  }

  function negate(node: Node | null): void {
    if (!node || seen.has(node)) return;
    seen.add(node);
    wrap(node, `${global}.negate(${add(node, 'negated')}, `, ')');
  }

  function shift(node: ESTree.NumericLiteral): void {
    const step = stepOf(node.raw ?? '1');
    const ids = `${add(node, 'one more')}, ${add(node, 'one less')}`;
    wrap(node, `${global}.shift(${ids}, `, `, ${step})`);
  }

  const lazy = new Set(program.body.flatMap((statement) => lazyNames(statement)));
  const skipped = new Set<Node>();

  new Visitor({
    IfStatement: ({ test }) => negate(test),
    ConditionalExpression: ({ test }) => negate(test),
    WhileStatement: ({ test }) => negate(test),
    ForStatement: ({ test }) => negate(test),
    LogicalExpression(node) {
      if (node.operator === '??') return;
      negate(node.left);
      negate(node.right);
    },
    UnaryExpression(node) {
      if (node.operator === '!') negate(node);
    },
    BinaryExpression(node) {
      const { left, right, operator } = node;
      if (['===', '!==', 'in', 'instanceof', '<', '<=', '>', '>='].includes(operator)) negate(node);
      if (operator !== '<' && operator !== '<=' && operator !== '>' && operator !== '>=') return;
      const id = add(node, operator.endsWith('=') ? 'without the limit' : 'with the limit');
      const between = source.slice(left.end, right.start);
      const at = left.end + between.indexOf(operator);
      wrap(node, `${global}.compare(${id}, `, ')');
      edits.push({ start: at, end: at + operator.length, text: `, '${operator}', `, depth: 0 });
    },
    CallExpression({ callee, arguments: [callback] }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (!askers.has(callee.property.name)) return;
      if (callback?.type === 'ArrowFunctionExpression' && callback.expression) negate(callback.body);
    },
    Property(node) {
      const { key, value, shorthand } = node;
      if (key.type === 'Identifier' && bounds.has(key.name)) skipped.add(unsigned(value));
      if (key.type === 'Identifier' && key.name === 'default' && isNumber(unsigned(value))) {
        edits.push({ start: node.start, end: node.start, text: 'get ', depth: 0 });
        edits.push({ start: key.end, end: value.start, text: '() { return ', depth: Number.NEGATIVE_INFINITY });
        edits.push({ start: node.end, end: node.end, text: '; }', depth: Number.POSITIVE_INFINITY });
      }
      // Of a shorthand the value is written anew as a whole.
      if (shorthand && value.type === 'Identifier' && lazy.has(value.name)) skipped.add(value);
      if (!shorthand) skipped.add(key);
    },
    TSLiteralType: ({ literal }) => void skipped.add(literal),
    MemberExpression({ property, computed }) {
      if (!computed) skipped.add(property);
    },
    Literal(node) {
      if (isNumber(node) && !skipped.has(node)) shift(node);
    },
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier' || !lazy.has(id.name) || !init) return;
      skipped.add(id);
      edits.push({ start: init.start, end: init.start, text: '() => ', depth: Number.NEGATIVE_INFINITY });
    },
    Identifier(node) {
      if (lazy.has(node.name) && !skipped.has(node)) {
        edits.push({ start: node.end, end: node.end, text: '()', depth: Number.NEGATIVE_INFINITY });
      }
    },
  }).visit(program);

  return { code: `${global}.declare(${JSON.stringify(mutants)});${apply(source, edits)}`, mutants };
}

/** Names of the module's own numbers, such as limits, if they are its alone. */
function lazyNames(statement: ESTree.Statement | ESTree.Directive | ESTree.ModuleDeclaration): readonly string[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && init && isArithmetic(init) ? [id.name] : [],
  );
}

const isArithmetic = (node: Node): boolean =>
  isNumber(node) || (node.type === 'BinaryExpression' && isArithmetic(node.left) && isArithmetic(node.right));

/** Of `-2` the number. */
const unsigned = (node: Node): Node =>
  node.type === 'UnaryExpression' && node.operator === '-' ? node.argument : node;

const isNumber = (node: Node): node is ESTree.NumericLiteral =>
  node.type === 'Literal' && typeof node.value === 'number';

/** One in the last digit as it is written: 1 for 30, 0.1 for 0.5. */
function stepOf(raw: string): number {
  const [, decimals = ''] = /\.(\d+)/.exec(raw) ?? [];
  const [, exponent = '0'] = /e(.+)$/i.exec(raw) ?? [];
  return 10 ** (Number(exponent) - decimals.length);
}

/** Insertions of outer nodes stand outside those of inner ones. */
function apply(source: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.depth - b.depth);
  let text = '';
  let at = 0;
  for (const edit of sorted) {
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}
