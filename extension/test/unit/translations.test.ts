import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const extension = join(import.meta.dirname, '..', '..');
const languages = ['ru', 'pl', 'zh-cn'];

type Texts = Readonly<Record<string, string>>;
const readTexts = (file: string): Texts => JSON.parse(readFileSync(join(extension, file), 'utf8'));

/** What VS Code shows of a manifest, wherever it stands. */
const shown = new Set([
  ...['displayName', 'title', 'shortTitle', 'category', 'name', 'label', 'contents', 'altText', 'description'],
  ...['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions', 'enumItemLabels'],
]);

function* shownTexts(value: unknown, name = ''): Iterable<string> {
  if (typeof value === 'string') {
    if (shown.has(name)) yield value;
  } else if (Array.isArray(value)) for (const item of value) yield* shownTexts(item, name);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* shownTexts(item, key);
  }
}

const { name: _name, ...said } = manifest;
const placeholders = (text: string) => [...text.matchAll(/\{\d\}|\$\([\w-]+\)|\]\([^)]*\)/g)].map(String).sort();
const sorted = (texts: Texts) => Object.keys(texts).sort();

/** Texts of `t('…')` in all modules. */
function textsInCode(): Set<string> {
  const files = ['src', 'webview'].flatMap((folder) =>
    readdirSync(join(extension, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(extension, folder, file), 'utf8')),
  );
  const calls = files
    .filter((text) => text.includes("from '@vscode/l10n'"))
    .flatMap((text) => [...text.matchAll(/\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g)]);
  return new Set(calls.map(([, single, double]) => (single ?? double ?? '').replaceAll(/\\(['"\\])/g, '$1')));
}

describe('the manifest', () => {
  const english = readTexts('package.nls.json');

  test('says nothing that cannot be translated', () => {
    expect([...shownTexts(said)].filter((text) => !/^%[\w.]+%$/.test(text))).toEqual([]);
  });

  test('has every text that it names, and none that it does not', () => {
    const named = [...JSON.stringify(manifest).matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
    expect([...new Set(named)].sort()).toEqual(sorted(english));
  });

  test.each(languages)('is complete in %s', (language) => {
    const texts = readTexts(`package.nls.${language}.json`);
    expect(sorted(texts)).toEqual(sorted(english));
    for (const [key, text] of Object.entries(english))
      expect(placeholders(texts[key] ?? ''), key).toEqual(placeholders(text));
  });

  test.each(languages)('says nothing in English in %s', (language) => {
    const texts = readTexts(`package.nls.${language}.json`);
    const same = Object.keys(english).filter((key) => texts[key]?.trim() === english[key] || !texts[key]?.trim());
    expect(same).toEqual(['command.category']);
  });
});

describe('what the extension says', () => {
  test.each(languages)('is complete in %s, and no more', (language) => {
    const file = join('l10n', `bundle.l10n.${language}.json`);
    expect(existsSync(join(extension, file))).toBe(true);
    const texts = readTexts(file);
    expect(sorted(texts)).toEqual([...textsInCode()].sort());
    for (const [english, text] of Object.entries(texts)) expect(placeholders(text)).toEqual(placeholders(english));
    const same = Object.entries(texts).filter(([english, text]) => text.trim() === english || text.trim() === '');
    expect(same.map(([english]) => english)).toEqual(language === 'pl' ? ['Persona'] : []);
  });
});
