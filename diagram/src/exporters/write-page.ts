import type { JourneyMap } from '@cjm/grammar/model';
import { legible } from '../legible.ts';
import { type Words, wordsOf } from '../words.ts';
import { usedColumns } from './columns.ts';
import type { PageData } from './page-data.ts';
import { type Row, rowsByStage } from './rows.ts';

/** The parts of a page. `svg`, `css` and `script` are the project's own words, everything of the map is escaped. */
export interface PageParts {
  readonly map: JourneyMap;
  readonly svg: string;
  readonly css: string;
  readonly script: string;
  readonly data: PageData;
}

export async function writePage({ map, svg, css, script, data }: PageParts): Promise<string> {
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(css)}`,
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const { language = 'en' } = data.view;
  const words = wordsOf(language);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="cjm">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(map.label)}</title>
<style>${css}</style>
</head>
<body class="cjm">
<main>
<h1 class="unseen" dir="auto">${escapeHtml(map.label)}</h1>
<div id="picture">
${svg}</div>
<details class="table">
<summary>${words.table.map}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${words.table.map}">
${rowsByStage(map, words)
  .map((rows, i) => tableOf(`${i + 1}. ${map.stages[i]?.label ?? ''}`, rows, words))
  .join('\n')}
</div>
</details>
</main>
<script type="application/json" id="data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>
<script>${script}</script>
</body>
</html>
`;
}

function tableOf(caption: string, rows: readonly Row[], words: Words): string {
  if (rows.length === 0) return '';
  const used = usedColumns(rows, words);
  const head = used.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${used.map(({ texts }) => `<td>${cellOf(texts(row))}</td>`).join('')}</tr>`);
  return `<table>\n<caption dir="auto">${escapeHtml(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function cellOf(texts: readonly string[]): string {
  const [only = '', ...others] = texts;
  if (others.length === 0) return `<span dir="auto">${escapeHtml(only)}</span>`;
  return `<ul>${texts.map((text) => `<li dir="auto">${escapeHtml(text)}</li>`).join('')}</ul>`;
}

function escapeHtml(text: string): string {
  return legible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** As a policy names what it allows: by its SHA-256. */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
