import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST, isLeafCstNode } from 'langium';

/** Counts what of the grammar texts are read by. */
export interface Usage {
  add(root: AstNode): void;
  /** Those of the constructs that nothing was read by, as `Value > percent > %`: rule, property, keyword or rule. */
  unused(constructs: readonly GrammarAST.AbstractElement[]): string[];
  /** What stood where a name stands. */
  readonly names: ReadonlySet<string>;
}

export function createUsage(): Usage {
  const used = new Set<AstNode | undefined>();
  const fragments = new Set<string | undefined>();
  const names = new Set<string>();
  return {
    names,
    add({ $cstNode }) {
      if (!$cstNode) return;
      for (const part of CstUtils.streamCst($cstNode)) {
        used.add(part.grammarSource);
        fragments.add(fragmentCallOf(part));
        if (isLeafCstNode(part) && isNameCall(part.grammarSource)) names.add(part.text);
      }
    },
    unused: (constructs) =>
      constructs
        .filter((element) => !(isFragmentCall(element) ? fragments.has(described(element)) : used.has(element)))
        .map(described),
  };
}

/**
 * What consumes text or calls a rule, wherever it stands in a parser rule: with all of these in use, so is each rule,
 * each alternative, each optional part and each assignment. Left out are texts that are cut off: no whole map has one.
 */
export function constructsOf(
  grammar: GrammarAST.Grammar,
  isMeant: (rule: GrammarAST.ParserRule) => boolean,
): GrammarAST.AbstractElement[] {
  return grammar.rules
    .filter(GrammarAST.isParserRule)
    .filter(isMeant)
    .flatMap((rule) => AstUtils.streamAllContents(rule).filter(isConstruct).toArray());
}

function isConstruct(node: AstNode): node is GrammarAST.AbstractElement {
  if (GrammarAST.isKeyword(node) || GrammarAST.isCrossReference(node)) return true;
  return (
    GrammarAST.isRuleCall(node) &&
    !GrammarAST.isCrossReference(node.$container) &&
    !node.rule.$refText.startsWith('OPEN_')
  );
}

const ruleOf = (element: AstNode | undefined): GrammarAST.ParserRule | undefined =>
  element && AstUtils.getContainerOfType(element, GrammarAST.isParserRule);

/** A call of a fragment leaves no trace of its own, only what is within it: in a statement of the calling rule. */
const isFragmentCall = (element: AstNode): boolean =>
  GrammarAST.isRuleCall(element) && GrammarAST.isParserRule(element.rule.ref) && element.rule.ref.fragment;

const isNameCall = (element: AstNode | undefined): boolean =>
  GrammarAST.isRuleCall(element) && element.rule.$refText === 'ID';

function fragmentCallOf({ grammarSource, astNode }: CstNode): string | undefined {
  const rule = ruleOf(grammarSource);
  return rule?.fragment ? `${astNode.$type} > ${rule.name}` : undefined;
}

function described(element: GrammarAST.AbstractElement): string {
  const property = AstUtils.getContainerOfType(element, GrammarAST.isAssignment)?.feature;
  const called = GrammarAST.isRuleCall(element) ? element.rule.$refText : undefined;
  const keyword = GrammarAST.isKeyword(element) ? element.value : undefined;
  return [ruleOf(element)?.name, property, called ?? keyword].filter((part) => part !== undefined).join(' > ');
}
