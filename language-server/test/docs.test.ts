import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, test } from 'vitest';
import { addTo } from './docs/add-to.ts';
import { type Block, readBlocks } from './docs/read-blocks.ts';
import { standIn } from './docs/stand-in.ts';
import { read, type Texts } from './read.ts';

const folder = new URL('../../grammar/docs/', import.meta.url);
const page = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

async function findingsOf(text: string, beside: Texts, severities: readonly string[]): Promise<string[]> {
  const { findings } = await read(text, beside);
  return findings
    .filter((finding) => severities.includes(finding.severity))
    .map(({ rule, message, range }) => `${range.start.line + 1} ${rule}: ${message}`);
}

/** Files that stand in the page by their names. */
const filesOf = (blocks: readonly Block[]): Texts =>
  Object.fromEntries(blocks.flatMap(({ path, text }) => (path === undefined ? [] : [[path, text]])));

describe('reference.md', () => {
  const blocks = readBlocks(page('reference.md'));
  const beside = filesOf(blocks);
  const examples = blocks.map(({ section, place, text }) => ({
    section,
    text: place === undefined ? text : standIn(place, text),
  }));

  test.each(examples)('$section: the example has no error', async ({ text }) => {
    expect(await findingsOf(text, beside, ['error'])).toEqual([]);
  });
});

describe('tutorial.md', () => {
  const blocks = readBlocks(page('tutorial.md'));
  const sections = [...Map.groupBy(blocks, (block) => block.section)];

  test.each(sections)('%s: the map has no finding', async (section) => {
    const soFar = blocks.slice(0, blocks.findLastIndex((block) => block.section === section) + 1);
    expect(await findingsOf(mapOf(soFar), filesOf(soFar), ['error', 'warning', 'info', 'hint'])).toEqual([]);
  });

  test('the map that is shared at the end says what was added step by step', async () => {
    const last = blocks.findLastIndex((block) => block.place === undefined);
    const grown = await read(mapOf(blocks.slice(0, last)), filesOf(blocks));
    const shown = await read(mapOf(blocks), filesOf(blocks));
    expect(shown.maps.map(meaningOf)).toEqual(grown.maps.map(meaningOf));
  });
});

describe.each(['from-mermaid.md', 'README.md'])('%s', (name) => {
  test.each(readBlocks(page(name)))('$section: the map has no finding', async ({ text, place }) => {
    expect(place).toBeUndefined();
    expect(await findingsOf(text, {}, ['error', 'warning', 'info', 'hint'])).toEqual([]);
  });
});

test('from-mermaid.md: both tellings have the same sections, tasks, scores and actors', async () => {
  const text = page('from-mermaid.md');
  const [, mermaid = ''] = /^```mermaid\n(.*?)^```$/ms.exec(text) ?? [];
  const tasks = [...mermaid.matchAll(/^ +([^:\n]+): (\d): (.+)$/gm)];
  const told = tasks.map(([, task, score, actors]) => ({ task, score: Number(score), actors: actors?.split(', ') }));
  const { maps } = await read(readBlocks(text)[0]?.text ?? '');
  const [map] = maps;
  const label = (id: string): string | undefined => map?.personas.find((persona) => persona.id === id)?.label;
  const places = map?.stages.flatMap((stage) => stage.touchpoints) ?? [];
  expect(map?.label).toBe(/title (.+)/.exec(mermaid)?.[1]);
  expect(map?.stages.map((stage) => stage.label)).toEqual(
    [...mermaid.matchAll(/section (.+)/g)].map(([, name]) => name),
  );
  expect(
    places.map((place) => ({
      task: place.label,
      score: (place.emotions[0]?.value ?? 0) + 3,
      actors: place.personas.map(label),
    })),
  ).toEqual(told);
});

test('from-mermaid.md: the replacement in the editor gives what the page shows', () => {
  const text = page('from-mermaid.md');
  const [pattern = '', replacement = ''] = [...text.matchAll(/^ +```\n +(.*)\n +```$/gm)].map(([, line = '']) => line);
  const scores = [...text.matchAll(/^\| (\d) \| `(\S+)` \|/gm)].map(([, score = '', emotion = '']) => [score, emotion]);
  const tasks = /section On the way\n((?: {6}.*\n)+)/.exec(text)?.[1] ?? '';
  const converted = scores.reduce(
    (lines, [score, emotion]) => lines.replaceAll(`emotion ${score} }`, `emotion ${emotion} }`),
    tasks.replace(new RegExp(pattern, 'gm'), replacement),
  );
  const shown = readBlocks(text).at(-1)?.text ?? '';
  const trimmed = (lines: string): string[] => lines.split('\n').map((line) => line.trim());
  expect(tasks).not.toBe('');
  expect(trimmed(shown)).toEqual(
    expect.arrayContaining(trimmed(converted).map((line) => line.replace('Ada, Tom', 'ada, tom'))),
  );
});

test.each(pages)('%s: every link and picture leads somewhere', (name) => {
  const links = [...page(name).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const broken = links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = new URL(path || name, folder);
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.pathname.endsWith('.md') && !anchorsOf(target).includes(anchor);
  });
  expect(broken).toEqual([]);
});

test('each page is on the index', () => {
  const listed = [...page('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(pages.filter((name) => name !== 'README.md').toSorted());
});

/** The map as it stands after the blocks: a whole file replaces it, an excerpt is added. */
function mapOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.path === undefined)
    .reduce((map, { place, text }) => (place === undefined ? text : addTo(map, place, text)), '');
}

/** What a map says, wherever in the text it says so. Who keeps it, and since when, is added with the last step. */
function meaningOf(map: JourneyMap): unknown {
  const kept = { ...map, owner: undefined, reviewed: undefined, actors: map.actors.length };
  return JSON.parse(JSON.stringify(kept, (key, value) => (key === 'range' || key === 'uri' ? undefined : value)));
}

/** What the headings of a page are addressed by. */
function anchorsOf(file: URL): string[] {
  const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
