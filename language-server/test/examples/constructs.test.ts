import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { constructsOf, createUsage } from '../constructs.ts';
import { grammar, openFolder } from '../read.ts';
import { examples, folder } from './check-examples.ts';

const texts = Object.fromEntries(examples.map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]));
const opened = openFolder(texts);

test('the examples use every construct of the language', async () => {
  const usage = createUsage();
  for (const file of examples) usage.add((await opened.read(file)).document.parseResult.value);

  // They can't have every keyword as a name.
  const constructs = constructsOf(grammar, (rule) => rule.name !== 'Name');
  expect(constructs.length).toBeGreaterThan(200);
  expect(usage.unused(constructs)).toEqual([]);
});

test('the examples have a keyword for a name', async () => {
  const { maps } = await opened.read('b2b-onboarding.cjm');
  const names = maps.flatMap((map) => map.stages.flatMap((stage) => stage.touchpoints)).map(({ name }) => name);
  expect(names).toContain('import');
});
