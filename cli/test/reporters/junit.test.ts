import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { junit } from '../../src/reporters/junit.ts';
import { fileOf, finding, hostile, hostileFile, surroundings } from './reported.ts';

/** The elements of an XML text, each with its attributes. Throws where it is not well formed. */
function elementsOf(xml: string) {
  const elements: { name: string; attributes: Readonly<Record<string, string>> }[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes: { ...attributes } }));
  parser.write(xml).close();
  return elements;
}

describe('junit', () => {
  it('has a suite for each file, and a test for each finding', () => {
    const info = { ...finding, severity: 'info' } as const;
    const files = [fileOf({ findings: [finding, info] }), fileOf({ path: 'b.cjm' })];
    expect(elementsOf(junit(files, surroundings).text)).toEqual([
      { name: 'testsuites', attributes: { name: 'cjm lint', tests: '3', failures: '1', errors: '0' } },
      { name: 'testsuite', attributes: { name: 'a.cjm', tests: '2', failures: '1', errors: '0' } },
      { name: 'testcase', attributes: { name: 'unresolved-reference 2:5', classname: 'a.cjm' } },
      { name: 'failure', attributes: { type: 'error', message: 'No persona is called "ana".' } },
      { name: 'testcase', attributes: { name: 'unresolved-reference 2:5', classname: 'a.cjm' } },
      { name: 'system-out', attributes: {} },
      { name: 'testsuite', attributes: { name: 'b.cjm', tests: '1', failures: '0', errors: '0' } },
      { name: 'testcase', attributes: { name: 'no findings', classname: 'b.cjm' } },
    ]);
  });

  it('calls it an error when a file could not be judged', () => {
    const files = [fileOf({ judged: false, findings: [{ ...finding, rule: 'not-utf-8' }] })];
    const [all, , , error] = elementsOf(junit(files, surroundings).text);
    expect(all?.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    expect(error).toMatchObject({ name: 'error', attributes: { type: 'not-utf-8' } });
  });

  it.each([...hostile, '\uFFFE\uFFFF\uD800 lone'])('is well formed when a file says %j', (evil) => {
    const names = elementsOf(junit([hostileFile(evil)], surroundings).text).map(({ name }) => name);
    expect(names).toEqual([
      'testsuites',
      'testsuite',
      ...['failure', 'failure', 'system-out'].flatMap((result) => ['testcase', result]),
    ]);
  });
});
