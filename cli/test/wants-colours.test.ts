import { expect, it } from 'vitest';
import { wantsColours } from '../src/terminal/wants-colours.ts';

it.each([
  ['a terminal', true, [], {}, true],
  ['a pipe', false, [], {}, false],
  ['a pipe in CI', false, [], { CI: 'true' }, false],
  ['--no-color', true, ['--no-color'], { FORCE_COLOR: '1' }, false],
  ['NO_COLOR', true, [], { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', true, [], { NO_COLOR: '' }, true],
  ['NO_COLOR against FORCE_COLOR', true, [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['FORCE_COLOR', false, [], { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', true, [], { FORCE_COLOR: '0' }, false],
  ['a dumb terminal', true, [], { TERM: 'dumb' }, false],
] as const)('%s', (_what, isTTY, flags, env, expected) => {
  expect(wantsColours({ isTTY }, flags, env)).toBe(expected);
});
