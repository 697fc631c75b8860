import { describe, expect, test } from 'vitest';
import { setUp, unused } from './set-up.ts';

const ignored = unused.replace('channel app', '// cjm-ignore-next-line unused-declaration: in autumn\nchannel app');
const said = (text: string, config = '{}') => setUp({ 'map.cjm': text, 'cjm.config.json': config }).said();

describe('a finding that a comment answers', () => {
  test('is not reported, and told with its reason', async () => {
    const { checker, uriOf } = setUp({ 'map.cjm': ignored });
    const [file] = await checker.check([uriOf('map.cjm')]);
    expect(file?.findings).toEqual([]);
    expect(file?.quiet).toMatchObject([
      { finding: { rule: 'unused-declaration', severity: 'warning' }, by: 'comment', reason: 'in autumn' },
    ]);
  });

  test('is answered in files with CRLF as well', async () => {
    expect(await said(ignored.replaceAll('\n', '\r\n'))).toEqual([]);
  });

  test('may be raised by a config, which changes nothing', async () => {
    expect(await said(ignored, '{ "rules": { "unused-declaration": "error" } }')).toEqual([]);
  });

  test('may be switched off by a config, and then the comment is not needed', async () => {
    expect(await said(ignored, '{ "rules": { "unused-declaration": "off" } }')).toEqual(['unused-suppression warning']);
  });
});

describe('a comment', () => {
  test('has no say in what can not be read', async () => {
    const broken = ignored.replace('emotion +1', 'emotion +');
    const found = await said(`// cjm-ignore-file syntax-error: really\n${broken}`);
    expect(found).toContain('syntax-error error');
  });

  test('is not called unused while the file can not be read', async () => {
    const found = await said(ignored.replace('channel app "App"', 'channel app "App" {').replace('tea"', 'tea" {{'));
    expect(found.filter((each) => each.startsWith('unused'))).toEqual([]);
  });

  test('may stand ten thousand times', async () => {
    const comments = '// cjm-ignore-next-line unused-declaration: in autumn\n'.repeat(10_000);
    const found = await said(unused.replace('channel app', `${comments}channel app`));
    expect(new Set(found)).toEqual(new Set(['unused-suppression warning']));
    expect(found).toHaveLength(9_999);
  });

  test('is none within quotes', async () => {
    const text = unused.replace('"Make tea"', '"""\n// cjm-ignore-file unused-declaration: no\n"""');
    expect(await said(text)).toContain('unused-declaration warning');
  });
});
