import { expect, test } from 'vitest';
import { patience, testPlan } from './plan.ts';
import { poison } from './poison.ts';
import { createService } from './service.ts';

test('no text changes what another one means', { timeout: 2 * patience }, async () => {
  const { poisons, seed } = testPlan;
  const { tried, failures } = await poison(poisons, seed, patience);
  console.log(`poison: ${tried} of ${poisons} texts from seed ${seed}`);
  expect(failures.join('\n\n')).toBe('');
  expect(tried).toBe(poisons);
});

test('a text on which the parser throws changes nothing of the next one', async () => {
  const sound = 'persona anna "Anna"\njourney j "J" for anna { stage s "S" { touchpoint t "T" { emotion +1 } } }';
  const hostile = 'journey hostile "H" { stage a "A" { touchpoint b "boom" } }';
  const fresh = createService();
  await fresh.write('map.cjm', sound);
  const service = createService();
  const { ValueConverter, LangiumParser } = service.cjm.parser;
  const convert = ValueConverter.convert.bind(ValueConverter);
  ValueConverter.convert = (input, node) => {
    if (input === '"boom"') throw new RangeError('Maximum call stack size exceeded');
    return convert(input, node);
  };
  expect(() => LangiumParser.parse(hostile)).toThrow(RangeError);
  await service.write('map.cjm', sound);
  expect(service.meaning('map.cjm')).toEqual(fresh.meaning('map.cjm'));
});
