import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@cjm/diagram/exporters';
import { config } from '@vscode/l10n';
import { afterEach, describe, expect, test } from 'vitest';
import { tellProblem } from '../../src/exporting/tell-problem.ts';

const problems: readonly (readonly [Problem, RegExp])[] = [
  [{ kind: 'too-large', width: 80_000, height: 9000, scale: 0.4 }, /80000 × 9000 .* SVG .* PDF/],
  [{ kind: 'no-font', script: 'Armenian', graphemes: ['Գ', 'ն'] }, /Գ ն.* Noto.* SVG .* HTML/],
];

afterEach(() => config({ contents: {} }));

describe.each(['en', 'pl', 'ru', 'zh-cn'])('in %s', (language) => {
  test.each(problems)('what cannot be written is told with what the editor offers: %#', (problem, told) => {
    const english = tellProblem(problem);
    if (language !== 'en') {
      const file = join(import.meta.dirname, '..', '..', 'l10n', `bundle.l10n.${language}.json`);
      config({ contents: readFileSync(file, 'utf8') });
    }
    const text = tellProblem(problem);
    expect(text).toMatch(told);
    expect(text, 'flags of the command line').not.toContain('--');
    expect(text === english).toBe(language === 'en');
  });
});
