import { type Cell, cellWidth, inLine } from './cell.ts';
import { endOfHead, type Item, type Statement } from './item.ts';
import type { Lines } from './piece.ts';
import type { Row, Unit } from './row.ts';
import { toCells } from './to-cells.ts';
import { fittingBlock, maxWidth } from './to-line.ts';

/** Flattens statements and blocks into lines, in text order. Where lines are kept, only places and roles count. */
export function toUnits(items: readonly Item[], kept: (line: number) => Lines | undefined): readonly Unit[] {
  const units: Unit[] = [];

  function addItem(item: Item, depth: number): void {
    switch (item.kind) {
      case 'comment': {
        const { piece, trailing } = item;
        const role = trailing ? 'trails' : 'comments';
        units.push({ ...placeOf(piece), depth, role, cells: [{ text: piece.image }], run: 'passes', comment: piece });
        return;
      }
      case 'broken':
        units.push({ ...placeOf(item.first, item.last), depth, role: 'stands', cells: [], run: 'passes' });
        return;
      case 'statement':
        addStatement(item, depth);
    }
  }

  function addStatement(statement: Statement, depth: number): void {
    const [first] = statement.head;
    const { block } = statement;
    const onLine = kept(first.line) ? undefined : fittingBlock(statement, depth);
    if (onLine !== undefined) {
      const place = placeOf(first, block?.last ?? endOfHead(statement));
      units.push({ ...place, role: 'stands', ...statementRow(statement, onLine, depth) });
      return;
    }
    const place = placeOf(first, endOfHead(statement));
    const row = { depth, cells: [{ text: inLine(textsOf(statement, '{', depth)) }], run: 'parts' } as const;
    units.push({ ...place, role: block ? 'opens' : 'stands', ...row });
    for (const item of block?.items ?? []) addItem(item, depth + 1);
    if (!block?.close) return;
    units.push({ ...placeOf(block.close), role: 'closes', depth, cells: [{ text: '}' }], run: 'parts' });
  }

  for (const item of items) addItem(item, 0);
  return units;
}

const placeOf = (first: Lines, last = first): Lines => ({ line: first.line, endLine: last.endLine });

const textsOf = (statement: Statement, block: string, depth: number): string[] =>
  toCells(statement, block, depth === 0).cells.flatMap(({ text, right = '' }) => [text, right]);

function statementRow(statement: Statement, block: string, depth: number): Row {
  const { cells, run } = toCells(statement, block, depth === 0);
  const texts = textsOf(statement, block, depth);
  const row = { depth, holdsBlock: block !== '' };
  if (texts.some((text) => text.includes('\n'))) return { ...row, cells: [{ text: inLine(texts) }], run: 'parts' };
  const tooWide = 2 * depth + cellWidth(inLine(texts)) > maxWidth;
  return statement.rule.name === 'Path' && tooWide ? { ...row, ...wrapped(cells) } : { ...row, cells, run };
}

/** A path that is too long for one line has its route on the next. */
function wrapped(cells: readonly Cell[]): Pick<Row, 'cells' | 'run' | 'below'> {
  const head = inLine(cells.slice(0, -1).flatMap(({ text, right = '' }) => [text, right]));
  return { cells: [{ text: `${head}:` }], run: 'parts', below: cells.at(-1)?.text.replace(/^: /, '') };
}
