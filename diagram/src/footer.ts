import type { Source } from '@cjm/grammar/model';
import type { Context } from './context.ts';
import { type Fragment, fragment } from './entry.ts';
import type { Grid } from './grid.ts';
import { legendSigns } from './legend-signs.ts';
import type { EntryShape } from './marks/entry.ts';
import { placeLegend } from './marks/legend.ts';
import type { Part } from './part-of-picture.ts';
import { setEntry } from './set-entry.ts';
import type { Words } from './words.ts';

/** What the signs mean, and what the map rests on. */
export function placeFooter(context: Context, grid: Grid, shown: Part['groups'], y: number): Part {
  const { idOf, words } = context;
  const width = grid.right - grid.left;
  const legend = placeLegend(legendSigns(shown), words, idOf('', 'legend'), { x: grid.left, y: y + 16 }, width);
  const top = legend.entries.length > 0 ? legend.bottom : y + 16;
  const sources = placeSources(context, grid.left, top, width);
  return {
    groups: [[...(legend.entries.length > 0 ? [legend] : []), ...(sources ? [sources] : [])]],
    bottom: sources ? sources.box.y + sources.box.height : legend.entries.length > 0 ? legend.bottom : y,
  };
}

function placeSources(
  { map, idOf, evidence, words }: Context,
  x: number,
  y: number,
  width: number,
): EntryShape | undefined {
  const sources = [...evidence.sources.values()];
  if (sources.length === 0) return undefined;
  const own = new Set(map.sources.map(({ id }) => id));
  const usual =
    evidence.common.length === 0 ? [] : [`${words.unmarked} ${evidence.common.join(words.punctuation.and)}`];
  const fragments = [
    fragment(words.sources, { font: 'smallStrong', tone: 'soft' }),
    ...sources.map((source, i) =>
      sourceFragment(source, words, i + 1, own.has(source.id) ? idOf(source.id) : undefined),
    ),
    ...usual.map((text) => fragment(text, { font: 'small', tone: 'soft' })),
  ];
  const content = setEntry(
    { look: 'sources', passive: true, leftAligned: true, round: 0, blocks: [{ flow: 'inline', fragments }] },
    width,
  );
  return { kind: 'entry', id: idOf('', 'sources'), box: { x, y: y + 4, width, height: content.height }, content };
}

/** A source with all that helps to find and to weigh it. */
function sourceFragment(
  { label, kind, date, sample, file, link }: Source,
  words: Words,
  number: number,
  id: string | undefined,
): Fragment {
  const facts = [
    kind ? words.sourceKinds[kind] : undefined,
    date,
    sample === undefined ? undefined : `${words.about.sample} ${sample}`,
    file,
  ];
  return fragment(
    [label, facts.filter((fact) => fact !== undefined).join(words.punctuation.comma)]
      .filter((part) => part !== '')
      .join(' · '),
    {
      ...(id === undefined ? {} : { id }),
      signs: [{ kind: 'source', number }],
      font: 'small',
      tone: link === undefined ? 'soft' : 'link',
      ...(link === undefined ? {} : { link }),
    },
  );
}
