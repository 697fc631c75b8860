import { GrammarAST } from 'langium';
import type { Syntax } from './syntax.ts';

/** Rules that stand for something the author writes, by the word that the reference has for it. */
const slots: Readonly<Record<string, string>> = {
  Name: 'name',
  Qualified: 'name',
  Text: '"text"',
  Day: 'date',
  Value: 'value',
  ID: 'name',
  NUMBER: 'N',
  DATE: 'date',
  STRING: '"text"',
  BLOCK: '"text"',
  OPEN_STRING: '"text"',
  OPEN_BLOCK: '"text"',
};

/** What a reference may lead to, where that is not the name of one kind in small letters. */
const targets: Readonly<Record<string, string>> = {
  Actor: 'team or system',
  Metric: 'name-of-metric',
  Remark: 'pain or need',
};

/** `titleOf`: how the reference calls a rule that has a section; such a rule is named, others are spelt out. */
export type TitleOf = (rule: string) => string | undefined;

/** Reads the form of what the rule describes. Throws on parts of a grammar that this language does not use. */
export function readSyntax(rule: GrammarAST.ParserRule, titleOf: TitleOf): Syntax {
  return read(rule.definition, { titleOf, block: rule.name });
}

interface Place {
  readonly titleOf: TitleOf;
  /** The rule whose braces these are. */
  readonly block: string;
  /** The property that the element fills, which says what a text is. */
  readonly feature?: string;
}

function read(element: GrammarAST.AbstractElement, place: Place): Syntax {
  const bare = readBare(element, place);
  switch (element.cardinality) {
    case '?':
      return { kind: 'optional', part: bare };
    case '*':
      return { kind: 'any-order', parts: bare.kind === 'choice' ? bare.options : [bare] };
    default:
      return bare;
  }
}

function readBare(element: GrammarAST.AbstractElement, place: Place): Syntax {
  if (GrammarAST.isKeyword(element)) return { kind: 'word', text: element.value };
  if (GrammarAST.isAssignment(element)) return read(element.terminal, { ...place, feature: element.feature });
  if (GrammarAST.isCrossReference(element)) {
    const type = element.type.$refText;
    return { kind: 'slot', text: targets[type] ?? type.toLowerCase() };
  }
  if (GrammarAST.isRuleCall(element)) return readCall(element, place);
  if (GrammarAST.isGroup(element)) return readGroup(element, place);
  if (GrammarAST.isAlternatives(element)) {
    const options = element.elements.map((option) => read(option, place));
    return {
      kind: 'choice',
      options: options.flatMap((option) => (option.kind === 'choice' && !isWords(option) ? option.options : [option])),
    };
  }
  throw new Error(`the reference can't show ${element.$type}`);
}

/** One word of a kind, such as the kinds of sources, which stay together among other options. */
const isWords = (choice: Syntax & { readonly kind: 'choice' }): boolean =>
  choice.options.every((option) => option.kind === 'word');

function readCall({ rule: { ref: rule, $refText: name } }: GrammarAST.RuleCall, place: Place): Syntax {
  if (name === 'Text' && place.feature) return { kind: 'slot', text: `"${place.feature}"` };
  const slot = slots[name] ?? place.titleOf(name);
  const isClause = GrammarAST.isParserRule(rule) && rule.fragment;
  if (slot !== undefined && !isClause) return { kind: 'slot', text: slot };
  if (GrammarAST.isParserRule(rule)) return read(rule.definition, place);
  throw new Error(`the reference has no word for ${name}`);
}

function readGroup(group: GrammarAST.Group, place: Place): Syntax {
  const parts: Syntax[] = [];
  const elements = group.elements.filter((element) => !GrammarAST.isAction(element));
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    if (GrammarAST.isKeyword(element) && element.value === '{') {
      parts.push({ kind: 'block', of: place.block });
      index += 2;
      continue;
    }
    const separator = separatorOf(element);
    if (separator === undefined) {
      parts.push(read(element, place));
      continue;
    }
    if (element.cardinality === '+') parts.push({ kind: 'word', text: separator }, repeated(element, place));
    const item = parts.pop();
    if (item) parts.push({ kind: 'list', item, separator });
  }
  const [only, ...others] = parts;
  return only && others.length === 0 ? only : { kind: 'sequence', parts };
}

/** The sign that a repeated group starts with: `(',' personas+=…)*`. */
function separatorOf(element: GrammarAST.AbstractElement): string | undefined {
  if (!GrammarAST.isGroup(element) || (element.cardinality !== '*' && element.cardinality !== '+')) return undefined;
  const [first] = element.elements;
  return GrammarAST.isKeyword(first) ? first.value : undefined;
}

/** What follows the sign in a repeated group. */
function repeated(element: GrammarAST.AbstractElement, place: Place): Syntax {
  const item = GrammarAST.isGroup(element) ? element.elements[1] : undefined;
  if (!item) throw new Error('nothing follows the sign of a list');
  return read(item, place);
}
