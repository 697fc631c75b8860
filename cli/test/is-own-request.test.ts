import { expect, it } from 'vitest';
import { isOwnRequest } from '../src/serve/is-own-request.ts';

it.each([
  ['its page', { host: '127.0.0.1:4870', origin: 'http://127.0.0.1:4870' }, true],
  ['an address typed in', { host: '127.0.0.1:4870' }, true],
  ['localhost', { host: 'localhost:4870', origin: 'http://localhost:4870' }, true],
  ['another name for this machine (DNS rebinding)', { host: 'evil.example:4870' }, false],
  ['a name that starts alike', { host: '127.0.0.1.evil.example:4870' }, false],
  ['another port', { host: '127.0.0.1:80' }, false],
  ['no host', {}, false],
  ['a page elsewhere', { host: '127.0.0.1:4870', origin: 'https://evil.example' }, false],
  ['a page of another port', { host: '127.0.0.1:4870', origin: 'http://127.0.0.1:3000' }, false],
  ['a page without an origin of its own', { host: '127.0.0.1:4870', origin: 'null' }, false],
])('%s', (_what, headers, expected) => {
  expect(isOwnRequest(headers, 4870)).toBe(expected);
});
