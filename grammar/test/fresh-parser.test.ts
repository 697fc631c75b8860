import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { expect, test } from 'vitest';
import { CjmGeneratedSharedModule, type Document, grammarModule } from '../src/index.ts';
import { CjmValueConverter } from '../src/value-converter.ts';

/** Throws in the middle of the tree, as an overflow of the stack would. */
class Failing extends CjmValueConverter {
  override convert(
    ...[input, node]: Parameters<CjmValueConverter['convert']>
  ): ReturnType<CjmValueConverter['convert']> {
    if (input.includes('boom')) throw new RangeError('Maximum call stack size exceeded');
    return super.convert(input, node);
  }
}

const failing: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: { ValueConverter: () => new Failing() },
};

function createServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CjmGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), grammarModule, failing);
  shared.ServiceRegistry.register(services);
  return services;
}

test('a parse that throws leaves nothing behind for the next text', () => {
  const { LangiumParser } = createServices().parser;
  const hostile = 'persona hostile "H"\njourney hostile "H" { stage a "A" { touchpoint b "boom" } }';
  for (let times = 0; times < 3; times++) {
    expect(() => LangiumParser.parse(hostile)).toThrow(RangeError);
    const { value, parserErrors } = LangiumParser.parse<Document>('persona anna "Anna"\nchannel app "App"');
    expect(parserErrors).toEqual([]);
    expect(value.declarations.map(({ name }) => name)).toEqual(['anna', 'app']);
  }
});
