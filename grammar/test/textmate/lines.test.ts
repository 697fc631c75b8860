import { expect, test } from 'vitest';
import { colours } from './colours.ts';

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
