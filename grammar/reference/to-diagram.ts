import railroad from 'railroad-diagrams';
import type { Syntax } from './syntax.ts';

/** Paper of its own and both schemes in the file: readable on any page. Rounded boxes are written as they are. */
const style = `
.paper { fill: #fff; stroke: none }
path { fill: none; stroke: #57606a; stroke-width: 1.5 }
rect { fill: #fff; stroke: #57606a; stroke-width: 1.5 }
rect[rx] { fill: #ddf4ff; stroke: #0969da }
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; text-anchor: middle; fill: #1f2328 }
@media (prefers-color-scheme: dark) {
.paper { fill: #0d1117 }
path { stroke: #8b949e }
rect { fill: #0d1117; stroke: #8b949e }
rect[rx] { fill: #0c2d6b; stroke: #58a6ff }
text { fill: #e6edf3 }
}
`;

/** A statement's form as a railroad diagram: one SVG file, without script and without anything from elsewhere. */
export function toDiagram(title: string, syntax: Syntax): string {
  const drawing = railroad.Diagram(...itemsOf(syntax)).format(10);
  const { width, height } = drawing.attrs;
  drawing.attrs.xmlns = 'http://www.w3.org/2000/svg';
  drawing.attrs.role = 'img';
  drawing.children.unshift(
    `<title>Syntax of ${title}</title>\n<style>${style}</style>\n`,
    `<rect class="paper" width="${width}" height="${height}"/>\n`,
  );
  return drawing.toString();
}

type Item = ReturnType<typeof railroad.Terminal>;

const itemsOf = (syntax: Syntax): Item[] => (syntax.kind === 'sequence' ? syntax.parts.map(toItem) : [toItem(syntax)]);

function toItem(syntax: Syntax): Item {
  switch (syntax.kind) {
    case 'word':
      return railroad.Terminal(syntax.text);
    case 'slot':
      return railroad.NonTerminal(syntax.text);
    case 'sequence':
      return railroad.Sequence(...syntax.parts.map(toItem));
    case 'choice':
      return railroad.Choice(0, ...syntax.options.map(toItem));
    case 'optional':
      return railroad.Optional(toItem(syntax.part));
    case 'list':
      return railroad.OneOrMore(toItem(syntax.item), railroad.Terminal(syntax.separator));
    case 'any-order':
      return railroad.ZeroOrMore(railroad.Choice(0, ...syntax.parts.map(toItem)));
    case 'block':
      return railroad.Sequence(
        railroad.Terminal('{'),
        railroad.ZeroOrMore(railroad.NonTerminal('statement')),
        railroad.Terminal('}'),
      );
  }
}
