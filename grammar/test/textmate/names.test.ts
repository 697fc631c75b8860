import { expect, test } from 'vitest';
import { colours } from './colours.ts';

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
