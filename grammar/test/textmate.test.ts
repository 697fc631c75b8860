import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';
import configuration from '../language-configuration.json' with { type: 'json' };

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
      keyword.other.unit.percent: %
      keyword.other.remark: need
      entity.name.tag: price
      string.quoted.double: Know it
      storage.type: channel
      entity.name.type: app
      string.quoted.double: App
      constant.language.presence: online
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
      keyword.other.unit.percent: %"
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
