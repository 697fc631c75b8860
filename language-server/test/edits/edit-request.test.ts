import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type EditAnswer,
  type EditParams,
  editMap,
  type LabelAnswer,
  type LabelParams,
  mapLabel,
} from '../../src/protocol.ts';
import { Client } from '../client.ts';

const uri = 'file:///maps/shop.cjm';
const text = `persona anna "Anna"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 }
  }
}
`;
const asked: EditParams = {
  textDocument: { uri },
  journey: 'journey:buy',
  change: { kind: 'emotion', touchpoint: 'touchpoint:card', persona: 'persona:anna', value: -0.5 },
};

let client: Client;

beforeEach(async () => {
  client = await Client.start();
  await client.open(uri, text);
});

afterEach(() => client.stop());

test('an edit holds for the version that the document has when it is asked for', async () => {
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: 7 },
    contentChanges: [{ text: `// typed meanwhile\n${text}` }],
  });
  expect(await client.request<EditAnswer>(editMap, asked)).toEqual({
    version: 7,
    edits: [{ range: { start: { line: 4, character: 45 }, end: { line: 4, character: 47 } }, newText: '-0.5' }],
  });
});

test('a label is told as it stands in the text', async () => {
  const params: LabelParams = { textDocument: { uri }, journey: 'journey:buy', id: 'touchpoint:card' };
  expect(await client.request<LabelAnswer>(mapLabel, params)).toEqual({ text: 'Pays by card' });
  expect(await client.request<LabelAnswer>(mapLabel, { ...params, id: 'touchpoint:gone' })).toHaveProperty('refused');
});

test('a text that cannot be read is not written to', async () => {
  await client.change(uri, 2, text.replace('{ emotion +1 }', '{ emotion +1'));
  expect(await client.request<EditAnswer>(editMap, asked)).toHaveProperty('refused');
  await client.change(uri, 3, text.replace('buy', 'sell'));
  expect(await client.request<EditAnswer>(editMap, asked)).toHaveProperty('refused');
});
