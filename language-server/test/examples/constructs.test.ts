import { readFileSync } from 'node:fs';
import { type AstNode, AstUtils, type CstNode, CstUtils, GrammarAST } from 'langium';
import { expect, test } from 'vitest';
import { openFolder } from '../read.ts';
import { examples, folder } from './check-examples.ts';

const texts = Object.fromEntries(examples.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
const opened = openFolder(texts);

test('the examples use every construct of the language', async () => {
  const parts = (await Promise.all(examples.map(cstOf))).flat();
  const used = new Set(parts.map(({ grammarSource }) => grammarSource));
  const fragments = new Set(parts.map(fragmentCallOf));
  const isUsed = (element: GrammarAST.AbstractElement): boolean =>
    isFragmentCall(element) ? fragments.has(described(element)) : used.has(element);

  const constructs = constructsOf(grammarOf(parts));
  expect(constructs.length).toBeGreaterThan(200);
  expect(constructs.filter((element) => !isUsed(element)).map(described)).toEqual([]);
});

test('the examples have a keyword for a name', async () => {
  const { maps } = await opened.read('b2b-onboarding.cjm');
  const names = maps.flatMap((map) => map.stages.flatMap((stage) => stage.touchpoints)).map(({ name }) => name);
  expect(names).toContain('import');
});

/** All that the parser took for something. */
async function cstOf(file: string): Promise<readonly CstNode[]> {
  const { document } = await opened.read(file);
  const root = document.parseResult.value.$cstNode;
  return root ? CstUtils.streamCst(root).toArray() : [];
}

/** What a part of an example was read by leads to the whole grammar. */
function grammarOf(parts: readonly CstNode[]): GrammarAST.Grammar {
  const element = parts.find(({ grammarSource }) => grammarSource)?.grammarSource;
  const grammar = element && AstUtils.getContainerOfType(element, GrammarAST.isGrammar);
  if (!grammar) throw new Error('no example could be read');
  return grammar;
}

/**
 * What consumes text or calls a rule, wherever it stands in a parser rule: with all of these in use, so is each rule,
 * each alternative, each optional part and each assignment. Left out is what a whole example never has (texts that are
 * cut off) or can't all have (every keyword as a name).
 */
function constructsOf(grammar: GrammarAST.Grammar): GrammarAST.AbstractElement[] {
  return grammar.rules
    .filter(GrammarAST.isParserRule)
    .filter((rule) => rule.name !== 'Name')
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

function fragmentCallOf({ grammarSource, astNode }: CstNode): string | undefined {
  const rule = ruleOf(grammarSource);
  return rule?.fragment ? `${astNode.$type} > ${rule.name}` : undefined;
}

/** `Value > percent > %`: rule, property, keyword or called rule. */
function described(element: GrammarAST.AbstractElement): string {
  const property = AstUtils.getContainerOfType(element, GrammarAST.isAssignment)?.feature;
  const called = GrammarAST.isRuleCall(element) ? element.rule.$refText : undefined;
  const keyword = GrammarAST.isKeyword(element) ? element.value : undefined;
  return [ruleOf(element)?.name, property, called ?? keyword].filter((part) => part !== undefined).join(' > ');
}
