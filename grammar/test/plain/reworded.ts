import fc from 'fast-check';
import { keywords } from '../../src/plain/read-statements.generated.ts';
import { exampleMaps } from '../format/arbitrary-text.ts';

const pieces = /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|[\p{L}\d_-]+|\s+|\S/gu;
const spaces = [' ', '\n', '', '\r\n', '\n\n  ', ' // c\n', ' /* c */ ', '/*\n*/'];
const signs = ['{', '}', '"x"', '5', '-1', '2026-05-01', '->', ',', ':', '%', '..', '.', '/', 'exit', 'name', "'", '–'];

const change = fc.record({
  at: fc.nat(),
  what: fc.constantFrom('replace', 'remove', 'add', 'double'),
  put: fc.constantFrom(...keywords.keys(), ...signs, ...spaces, ...spaces),
});

/** A stretch of an example in which some words are keywords, signs or blanks, and others stand twice or not at all. */
export const reworded: fc.Arbitrary<string> = fc
  .record({
    example: fc.constantFrom(...Object.values(exampleMaps)),
    from: fc.nat(),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  })
  .map(({ example, from, changes }) => {
    const blocks = example.split(/\n(?=\S)/);
    const words = blocks[from % blocks.length]?.match(pieces) ?? [];
    for (const { at, what, put } of changes) {
      const index = at % (words.length + 1);
      const word = words[index] ?? '';
      if (what === 'replace') words[index] = put;
      else if (what === 'remove') words.splice(index, 1);
      else words.splice(index, 0, what === 'double' ? word : ` ${put} `);
    }
    return words.join('');
  });
