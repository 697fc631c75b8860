import { readFileSync } from 'node:fs';
import type { JourneyMap } from '@cjm/grammar/model';
import { expect, test } from 'vitest';
import { checkExamples, examples, folder } from './check-examples.ts';

const checked = await checkExamples();
const gallery = readFileSync(new URL('README.md', folder), 'utf8');
const chapters = gallery.split(/^## /m).slice(1);

test('the gallery has a chapter for each example, in alphabetical order', () => {
  expect(chapters.map((chapter) => /^\[[^\]]+\]\(([^)]+)\)/.exec(chapter)?.[1])).toEqual(examples);
});

test.each(examples)('the chapter of %s says its language and shows all of its pictures', (file) => {
  const chapter = chapters.find((text) => text.includes(`](${file})`)) ?? '';
  const maps = checked.get(file)?.maps ?? [];
  expect(chapter).toMatch(/^(English|По-русски|Po polsku|中文|بالعربية)\. /m);
  expect([...chapter.matchAll(/^!\[[^\]]+\]\(([^)]+)\)$/gm)].map(([, picture]) => picture)).toEqual(
    maps.map((map) => pictureOf(file, map, maps.length)),
  );
});

/** A file with several journeys has several pictures. */
function pictureOf(file: string, map: JourneyMap, count: number): string {
  const stem = file.replace(/\.cjm$/, '');
  return count === 1 ? `${stem}.svg` : `${stem}-${map.name}.svg`;
}
