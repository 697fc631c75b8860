import { type AstNode, CstUtils, GrammarUtils } from 'langium';
import { type Edited, type LabelChange, refused } from './change.ts';
import { spaceBefore } from './lines.ts';
import { quote } from './quote.ts';
import { type Subject, writtenAs } from './subject.ts';

/** Gives a thing another label, text or word. */
export function setLabel(subject: Subject, { id, text: typed }: LabelChange): Edited {
  const found = writtenAs(subject, id);
  if ('refused' in found) return found;
  const { node } = found;
  const worded = wordedBy(node);
  if (!worded) return refused('noText');
  const shown = GrammarUtils.findNodeForProperty(node.$cstNode, worded.property);
  const wanted = typed.trim();
  if (wanted === readLabel(node)) return { splices: [] };
  if (wanted === '') {
    if (!shown) return { splices: [] };
    if (!worded.optional(node)) return refused('needsText');
    return { splices: [{ from: spaceBefore(subject.text, shown.offset), to: shown.end, text: '' }] };
  }
  if (shown) return { splices: [{ from: shown.offset, to: shown.end, text: quote(wanted) }] };
  const at = worded.after
    .flatMap((property) => GrammarUtils.findNodesForProperty(node.$cstNode, property))
    .concat(node.$cstNode ? (CstUtils.flattenCst(node.$cstNode).find(({ hidden }) => !hidden) ?? []) : [])
    .reduce((end, part) => Math.max(end, part.end), 0);
  return { splices: [{ from: at, to: at, text: ` ${quote(wanted)}` }] };
}

/** What a reader may change of it, as it stands in the text; undefined: nothing. */
export function readLabel(node: AstNode): string | undefined {
  const worded = wordedBy(node);
  if (!worded) return undefined;
  const value: unknown = Object.entries(node).find(([property]) => property === worded.property)?.[1];
  return typeof value === 'string' ? value : '';
}

/** What the text of a thing is called in the grammar, and where it stands. */
interface Worded {
  readonly property: string;
  /** Whether the thing may do without. */
  readonly optional: (node: AstNode) => boolean;
  /** What it stands after; the keyword, where there is none of it. */
  readonly after: readonly string[];
}

const always = () => true;
const never = () => false;
const isNamed = (node: AstNode) => 'name' in node && typeof node.name === 'string';

function wordedBy(node: AstNode): Worded | undefined {
  switch (node.$type) {
    case 'Emotion':
      return { property: 'word', optional: always, after: ['value'] };
    case 'Remark':
    case 'Backing':
      return { property: 'text', optional: never, after: [] };
    case 'Move':
      if ('targets' in node && Array.isArray(node.targets) && node.targets.length > 1) return undefined;
      return { property: 'label', optional: always, after: ['targets'] };
    case 'Link':
      return { property: 'label', optional: always, after: ['url'] };
    case 'Persona':
    case 'Channel':
    case 'Team':
    case 'System':
    case 'Source':
    case 'Metric':
    case 'Journey':
    case 'Stage':
    case 'Touchpoint':
    case 'Opportunity':
    case 'Solution':
    case 'Path':
      return { property: 'label', optional: isNamed, after: ['name'] };
    default:
      return undefined;
  }
}
