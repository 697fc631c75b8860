import { expect, it } from 'vitest';
import { fileName } from '../src/render/file-name.ts';

it.each([
  ['buyGift', 'buyGift'],
  ['Покупка подарка', 'Покупка подарка'],
  ['送礼物 🎁', '送礼物 🎁'],
  ['a/b\\c:d*e?"f<g>h|i', 'a-b-c-d-e--f-g-h-i'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['..', 'map'],
  ['', 'map'],
  ['a\u0000b\u202Ec\nd', 'a-b-c-d'],
  ['ends with dots. . .', 'ends with dots'],
  ['CON', '_CON'],
  ['com1.x', '_com1.x'],
])('%j becomes %j', (text, name) => {
  expect(fileName(text)).toBe(name);
});

it('fits into a file system', () => {
  expect(Buffer.byteLength(fileName('你'.repeat(10_000)))).toBe(120);
});
