import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBaseline } from '../src/baseline/baseline.ts';
import { readConfig } from '../src/config/config-file.ts';
import { rules } from '../src/rules/index.ts';
import { setUp } from './set-up.ts';

const folder = new URL('../docs/', import.meta.url);
const page = readFileSync(new URL('configuration.md', folder), 'utf8');
const blocks = [...page.matchAll(/^```(\S+) ?(\S*)\n(.*?)^```$/gms)].map(([, language, name, text = '']) => ({
  kind: name || language,
  text,
}));

describe('the page on configuration', () => {
  test.each(blocks)('shows $kind without a mistake', async ({ kind, text }) => {
    const uri = 'file:///page';
    switch (kind) {
      case 'json':
        return expect(readConfig(uri, text, rules).mistakes).toEqual([]);
      case 'cjm-baseline.json':
        return expect(readBaseline(uri, text, []).mistakes).toEqual([]);
      default:
        expect(kind).toBe('cjm');
        expect(await setUp({ 'map.cjm': text }).said()).toEqual([]);
    }
  });

  test('leads somewhere with each link', () => {
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, link = ''] of page.matchAll(/\]\(([^)\s]+)\)/g)) {
      const [path = '', anchor = ''] = link.split('#');
      if (path === '') expect(anchors).toContain(anchor);
      else expect(existsSync(new URL(path, folder)), link).toBe(true);
    }
  });
});
