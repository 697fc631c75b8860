import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Turns the spelling of names, texts and numbers into what they mean. */
export class CjmValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    switch (rule.name) {
      case 'ID':
        return input.normalize('NFC');
      case 'NUMBER':
        return Number(input);
      case 'STRING':
        return unescaped(input.slice(1, -1));
      case 'OPEN_STRING':
        return unescaped(input.slice(1).trimEnd());
      case 'BLOCK':
        return dedent(unescaped(input.slice(3, -3)));
      case 'OPEN_BLOCK':
        return dedent(unescaped(input.slice(3)));
      default:
        return super.runConverter(rule, input, cstNode);
    }
  }
}

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, (_, char) => (char === 'n' ? '\n' : char));

/** Removes the indentation that all lines after the first share, and blank first and last lines. */
function dedent(text: string): string {
  const lines = text.split(/\r\n|\r|\n/);
  const indents = lines
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  const kept = lines.map((line, index) => (index === 0 ? line.trimStart() : line.slice(indent)).trimEnd());
  if (kept[0] === '') kept.shift();
  if (kept.at(-1) === '') kept.pop();
  return kept.join('\n');
}
