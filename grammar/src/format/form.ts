import { GrammarAST } from 'langium';
import { nameWords } from '../name-words.ts';

/** What tokens may stand after each other: a part of the grammar, without what the formatter need not know. */
export type Form =
  | { readonly kind: 'token'; readonly types: ReadonlySet<string> }
  | { readonly kind: 'sequence'; readonly forms: readonly Form[] }
  | { readonly kind: 'choice'; readonly forms: readonly Form[] }
  /** What fills a property, or a clause as a whole. */
  | { readonly kind: 'part'; readonly name: string; readonly form: Form }
  | { readonly kind: 'repeated'; readonly form: Form; readonly least: 0 | 1; readonly often: boolean };

/** Reads a form off the grammar. Texts without an end are no form. */
export function toForm(element: GrammarAST.AbstractElement): Form {
  const form = toSingleForm(element);
  const { cardinality } = element;
  if (cardinality === undefined) return form;
  return { kind: 'repeated', form, least: cardinality === '+' ? 1 : 0, often: cardinality !== '?' };
}

function toSingleForm(element: GrammarAST.AbstractElement): Form {
  if (GrammarAST.isKeyword(element)) return token(element.value);
  if (GrammarAST.isGroup(element)) return { kind: 'sequence', forms: element.elements.map(toForm) };
  if (GrammarAST.isAlternatives(element)) return toChoice(element.elements.map(toForm));
  if (GrammarAST.isAssignment(element)) return { kind: 'part', name: element.feature, form: toForm(element.terminal) };
  if (GrammarAST.isCrossReference(element) && element.terminal) return toForm(element.terminal);
  if (GrammarAST.isAction(element)) return { kind: 'sequence', forms: [] };
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  if (GrammarAST.isTerminalRule(rule)) return toToken(rule);
  if (!GrammarAST.isParserRule(rule)) throw new Error(`the formatter knows no ${element.$type}`);
  const form = toForm(rule.definition);
  return rule.fragment ? { kind: 'part', name: rule.name, form } : form;
}

function toToken(rule: GrammarAST.TerminalRule): Form {
  if (rule.name.startsWith('OPEN_')) return toChoice([]);
  return rule.name === 'ID'
    ? { kind: 'token', types: new Set(['ID', ...nameWords(rule.$container)]) }
    : token(rule.name);
}

const token = (type: string): Form => ({ kind: 'token', types: new Set([type]) });

/** One look is enough to choose between single tokens. */
function toChoice(forms: readonly Form[]): Form {
  const types = forms.map((form) => (form.kind === 'token' ? form.types : undefined));
  return types.every((set) => set !== undefined)
    ? { kind: 'token', types: new Set(types.flatMap((set) => [...set])) }
    : { kind: 'choice', forms };
}
