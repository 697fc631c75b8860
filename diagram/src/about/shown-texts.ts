import type { JourneyMap, Opportunity, Solution } from '@cjm/grammar/model';
import { drawnIds } from '../drawn-ids.ts';
import { percent } from '../marks/move.ts';
import { metricsIn } from '../metrics-in.ts';
import type { Worry } from '../outcomes.ts';
import type { Scene, Shape } from '../scene.ts';
import { signed } from '../signed.ts';
import { valueText } from '../value-text.ts';
import type { View } from '../view.ts';
import { type Words, wordsOf } from '../words.ts';
import { type Thing, thingsOf } from './things.ts';
import { worriesShown } from './worries-shown.ts';

/** An element of the picture, and what stands on it: whole and in one piece, however it is broken into lines. */
export interface ShownText {
  readonly id: string;
  readonly text: string;
}

/** Every text of a map in this view and the captions of its lanes, in the order in which the picture shows them. */
export function shownTexts(map: JourneyMap, scene: Scene, view: View = {}): readonly ShownText[] {
  const things = thingsOf(map);
  const words = wordsOf(scene.language);
  const worries = worriesShown(map, view);
  const captions = new Map(scene.shapes.flatMap(captionOf));
  return [...drawnIds(scene.shapes)].flatMap((id): readonly ShownText[] => {
    const thing = things.get(id);
    const worry = worries.get(id);
    const texts = thing ? textsOf(thing, map, id, words) : worry ? worryTexts(worry, words) : [captions.get(id)];
    const text = texts.filter((part) => part !== undefined && part !== '').join('\n');
    return text === '' ? [] : [{ id, text }];
  });
}

/** What the map itself says at the edge of its lanes. */
function captionOf(shape: Shape): readonly (readonly [string, string])[] {
  switch (shape.kind) {
    case 'lane':
    case 'swimlane':
      return [[shape.id, shape.title.paragraph.lines.join(' ')]];
    default:
      return [];
  }
}

function worryTexts({ remark, outcome, by }: Worry, words: Words): readonly string[] {
  return [words.outcomes[outcome], remark.text, ...by.map(({ label }) => label)];
}

/** `id` tells the facts of a place apart, which have elements of their own. */
function textsOf(thing: Thing, map: JourneyMap, id: string, words: Words): readonly (string | undefined)[] {
  const actor = (of: string | undefined) => map.actors.find((candidate) => candidate.id === of)?.label;
  switch (thing.kind) {
    case 'journey':
      return [map.label, map.scenario, ...map.goals, actor(map.owner), words.states[map.state], map.reviewed?.date];
    case 'persona':
      return [thing.of.label, thing.of.segment, thing.of.role, ...thing.of.goals];
    case 'stage':
    case 'touchpoint': {
      if (!isFact(id)) return [thing.of.label, ...(thing.kind === 'touchpoint' ? channelsOf(map, thing.of) : [])];
      const goals =
        thing.kind === 'stage' ? [...thing.of.goals, thing.of.objective && words.objectives[thing.of.objective]] : [];
      return factTexts(id, {
        goals,
        time: [thing.of.when, thing.of.duration && valueText(words, thing.of.duration)],
        owner: [actor(thing.of.owner)],
        details: [thing.of.details?.label],
        truth: [thing.of.momentOfTruth?.why],
      });
    }
    case 'emotion':
      return [signed(thing.of.value), thing.of.word];
    case 'remark':
      return [thing.of.text];
    case 'measure': {
      const metric = metricsIn(map.metrics, words).get(thing.of.metric);
      const values = [thing.of.value, thing.of.target].map((value) => value && valueText(words, value, metric?.unit));
      return [metric?.label, ...values];
    }
    case 'backing':
      return [thing.of.text, ...thing.of.actors.map(actor)];
    case 'link':
      return [thing.of.label, thing.of.url];
    case 'opportunity':
      return [thing.of.label, ...standing(thing.of, actor, words)];
    case 'solution': {
      const { label, status, since, ticket, informed } = thing.of;
      const told = [label, status && words.statuses[status], since, ticket, ...informed.map(actor)];
      return [...told, ...standing(thing.of, actor, words)];
    }
    case 'result':
      return [metricsIn(map.metrics, words).get(thing.of.metric)?.label];
    case 'path':
      return [thing.of.label ?? thing.of.name];
    case 'move':
      return [thing.of.label, thing.of.share === undefined ? undefined : percent(thing.of.share)];
    case 'source':
      return [thing.of.label, thing.of.kind && words.sourceKinds[thing.of.kind], thing.of.date, thing.of.file];
  }
}

const fact = /_2f_(goals|time|owner|details|truth)$/;

function isFact(id: string): boolean {
  return fact.test(id);
}

function factTexts(
  id: string,
  texts: Readonly<Record<string, readonly (string | undefined)[]>>,
): readonly (string | undefined)[] {
  return texts[fact.exec(id)?.[1] ?? ''] ?? [];
}

function channelsOf(map: JourneyMap, { channels }: { readonly channels: readonly string[] }): readonly string[] {
  return map.channels.flatMap(({ id, label }) => (channels.includes(id) ? [label] : []));
}

function standing(
  { owner, impact, effort }: Pick<Opportunity | Solution, 'owner' | 'impact' | 'effort'>,
  actor: (id: string | undefined) => string | undefined,
  words: Words,
): readonly (string | undefined)[] {
  return [actor(owner), impact && words.impact[impact], effort && words.effort[effort]];
}
