import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import configuration from '../language-configuration.json' with { type: 'json' };
import { CjmGrammar } from '../src/generated/grammar.ts';

const file = new URL('../syntaxes/cjm.tmLanguage.json', import.meta.url).pathname;

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('source.cjm');
  if (!grammar) throw new Error('The grammar was not found.');
  return grammar;
}

const grammar = await loadGrammar();
const language = CjmGrammar();

/** One line for each coloured piece of the text: its innermost scope, and what it says. */
function colours(text: string): string {
  const pieces: string[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { scopes, startIndex, endIndex } of tokens) {
      const scope = scopes.at(-1)?.replace(/\.cjm$/, '');
      if (scope !== undefined && scope !== 'source') pieces.push(`${scope}: ${line.slice(startIndex, endIndex)}`);
    }
  }
  return pieces.filter((piece) => !piece.startsWith('punctuation')).join('\n');
}

describe('the TextMate grammar', () => {
  test('knows every keyword of the language', () => {
    const source = readFileSync(file, 'utf8').replaceAll('s?', '');
    const words = AstUtils.streamAllContents(language)
      .filter(GrammarAST.isKeyword)
      .map((keyword) => keyword.value)
      .filter((value) => /^[a-z]/.test(value))
      .map((value) => value.replace(/^(day|week|month)s$/, '$1'));
    const known = new Set(source.match(/[a-z]+(?:-[a-z]+)*/g));
    expect([...new Set(words)].filter((word) => !known.has(word))).toEqual([]);
  });

  test('colours evidence, measures, owners, the blueprint, states and solutions', () => {
    const text = `import "shop.cjm"
source talks "12 interviews" interview 2026-05 sample 12
journey buy "Buying" for anna from talks {
  state    future of today
  reviewed 2026-06-30 every 6 months
  owner    ecom
  stage "Checkout" {
    objective convert
    touchpoint support {
      moment-of-truth "Here"
      duration  2..5 min
      metric    conversion 312/4800 target 9% from ga
      backstage "Fetched" by ecom, carrier
    }
  }
  opportunity early { solution badge { status live 2026-05 impact high result aov 6.5% -> 7.8% informed ecom } }
}`;
    expect(colours(text)).toMatchInlineSnapshot(`
      "keyword.control.import: import
      string.quoted.double: shop.cjm
      storage.type: source
      entity.name.type: talks
      string.quoted.double: 12 interviews
      constant.language.word: interview
      constant.numeric.date: 2026-05
      keyword.other.fact: sample
      constant.numeric: 12
      storage.type: journey
      entity.name.type: buy
      string.quoted.double: Buying
      keyword.control.clause: for
      variable.other.reference: anna
      keyword.control.clause: from
      variable.other.reference: talks
      keyword.other.fact: state
      constant.language.word: future
      keyword.control.clause: of
      variable.other.reference: today
      keyword.other.fact: reviewed
      constant.numeric.date: 2026-06-30
      keyword.other.fact: every
      constant.numeric: 6
      keyword.other.unit: months
      keyword.other.fact: owner
      variable.other.reference: ecom
      storage.type: stage
      string.quoted.double: Checkout
      keyword.other.fact: objective
      constant.language.word: convert
      storage.type: touchpoint
      entity.name.type: support
      keyword.other.fact: moment-of-truth
      string.quoted.double: Here
      keyword.other.fact: duration
      constant.numeric: 2..5
      keyword.other.unit: min
      keyword.other.measure: metric
      variable.other.reference: conversion
      constant.numeric: 312/4800
      keyword.other.fact: target
      constant.numeric: 9
      keyword.other.unit: %
      keyword.control.clause: from
      variable.other.reference: ga
      keyword.other.remark: backstage
      string.quoted.double: Fetched
      keyword.control.clause: by
      variable.other.reference: ecom
      variable.other.reference: carrier
      storage.type: opportunity
      entity.name.type: early
      storage.type: solution
      entity.name.type: badge
      keyword.other.fact: status
      constant.language.word: live
      constant.numeric.date: 2026-05
      keyword.other.fact: impact
      constant.language.word: high
      keyword.other.measure: result
      variable.other.reference: aov
      constant.numeric: 6.5
      keyword.other.unit: %
      keyword.operator.arrow: ->
      constant.numeric: 7.8
      keyword.other.unit: %
      keyword.other.fact: informed
      variable.other.reference: ecom"
    `);
  });

  test('colours every kind of statement', () => {
    const text = `
/// Buys for others.
persona anna "Anna, \\"first\\" buyer" { segment "New" share 40% need price "Know it" }
channel app "App" online
journey buy "Buying" for anna, boris {
  stage "Checkout" via app { // inner
    touchpoint delivery { emotion −1.5 "cheated" for anna pain fee "Late" severity high }
  }
  opportunity early "Early" answers fee,
    buy.price
  path ad "From an ad" for anna : ad -> delivery -> paid
  move delivery -> exit "too dear" 34%
}`;
    expect(colours(text)).toMatchInlineSnapshot(`
      "comment.line.documentation:  Buys for others.
      storage.type: persona
      entity.name.type: anna
      string.quoted.double: Anna, 
      constant.character.escape: \\"
      string.quoted.double: first
      constant.character.escape: \\"
      string.quoted.double:  buyer
      keyword.other.fact: segment
      string.quoted.double: New
      keyword.other.fact: share
      constant.numeric: 40
      keyword.other.unit: %
      keyword.other.remark: need
      entity.name.tag: price
      string.quoted.double: Know it
      storage.type: channel
      entity.name.type: app
      string.quoted.double: App
      constant.language.word: online
      storage.type: journey
      entity.name.type: buy
      string.quoted.double: Buying
      keyword.control.clause: for
      variable.other.reference: anna
      variable.other.reference: boris
      storage.type: stage
      string.quoted.double: Checkout
      keyword.control.clause: via
      variable.other.reference: app
      comment.line.double-slash:  inner
      storage.type: touchpoint
      entity.name.type: delivery
      keyword.other.emotion: emotion
      constant.numeric.emotion: −1.5
      string.quoted.double: cheated
      keyword.control.clause: for
      variable.other.reference: anna
      keyword.other.remark: pain
      entity.name.tag: fee
      string.quoted.double: Late
      keyword.control.clause: severity
      constant.language.severity: high
      storage.type: opportunity
      entity.name.type: early
      string.quoted.double: Early
      keyword.control.clause: answers
      variable.other.reference: fee
      variable.other.reference: buy.price
      storage.type: path
      entity.name.type: ad
      string.quoted.double: From an ad
      keyword.control.clause: for
      variable.other.reference: anna
      variable.other.reference: ad
      keyword.operator.arrow: ->
      variable.other.reference: delivery
      keyword.operator.arrow: ->
      variable.other.reference: paid
      keyword.control.move: move
      variable.other.reference: delivery
      keyword.operator.arrow: ->
      constant.language.exit: exit
      string.quoted.double: too dear
      constant.numeric: 34
      keyword.other.unit: %"
    `);
  });

  test('takes keywords for names after a declaring keyword and in lists', () => {
    const text =
      'stage goal "Goal"\ntouchpoint move for stage, for via app\nmove goal -> step -> exit\npath : for -> via';
    expect(colours(text)).toMatchInlineSnapshot(`
      "storage.type: stage
      entity.name.type: goal
      string.quoted.double: Goal
      storage.type: touchpoint
      entity.name.type: move
      keyword.control.clause: for
      variable.other.reference: stage
      variable.other.reference: for
      keyword.control.clause: via
      variable.other.reference: app
      keyword.control.move: move
      variable.other.reference: goal
      keyword.operator.arrow: ->
      variable.other.reference: step
      keyword.operator.arrow: ->
      constant.language.exit: exit
      storage.type: path
      variable.other.reference: for
      keyword.operator.arrow: ->
      variable.other.reference: via"
    `);
  });

  test('knows names of any script, and inner hyphens', () => {
    expect(colours('persona анна "Анна"\npersona 小林\nstage gift-shop for zażółć')).toMatchInlineSnapshot(`
      "storage.type: persona
      entity.name.type: анна
      string.quoted.double: Анна
      storage.type: persona
      entity.name.type: 小林
      storage.type: stage
      entity.name.type: gift-shop
      keyword.control.clause: for
      variable.other.reference: zażółć"
    `);
  });

  test('goes on after a text of several lines, and ends an open text with its line', () => {
    expect(colours('quote """one\n  "two" """\nstage a\nnote "open\nstage b')).toMatchInlineSnapshot(`
      "keyword.other.remark: quote
      string.quoted.triple: one
      string.quoted.triple:   "two" 
      storage.type: stage
      entity.name.type: a
      keyword.other.remark: note
      string.quoted.double: open
      storage.type: stage
      entity.name.type: b"
    `);
  });

  test('keeps comments inside lists and routes', () => {
    expect(colours('move a -> /* why */ b // end\nfor a, // one\n  b\nstage c')).toMatchInlineSnapshot(`
      "keyword.control.move: move
      variable.other.reference: a
      keyword.operator.arrow: ->
      comment.block:  why 
      variable.other.reference: b
      comment.line.double-slash:  end
      keyword.control.clause: for
      variable.other.reference: a
      comment.line.double-slash:  one
      variable.other.reference: b
      storage.type: stage
      entity.name.type: c"
    `);
  });
});

describe('the language configuration', () => {
  const words = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);

  test.each([
    ['persona анна "x"', ['persona', 'анна', 'x']],
    ['move gift-shop->小林 34%', ['move', 'gift-shop', '小林', '34%']],
    ['emotion -1.5', ['emotion', '-1.5']],
  ])('splits %s into words', (text, expected) => {
    expect(text.match(words)).toEqual(expected);
  });

  const opens = new RegExp(configuration.indentationRules.increaseIndentPattern.pattern);

  test.each([
    ['stage "a" {', true],
    ['stage "a" { // why', true],
    ['stage "a {"', false],
    ['touchpoint "a" { emotion +1 }', false],
    ['// stage {', false],
  ])('after %s the next line is indented: %s', (line, expected) => {
    expect(opens.test(line)).toBe(expected);
  });
});
