import { exit, type JourneyMap } from '@cjm/grammar/model';
import { percent } from '../marks/move.ts';
import type { Worry } from '../outcomes.ts';
import { valueText } from '../value-text.ts';
import { verdictOf } from '../verdict.ts';
import type { View } from '../view.ts';
import { type Words, wordsOf } from '../words.ts';
import { journeyFacts, personaFacts, sourceFacts } from './about-journey.ts';
import { opportunityFacts, solutionFacts } from './about-opportunity.ts';
import { feelingText, stageFacts, toneOf, touchpointFacts } from './about-place.ts';
import { factsOfRemark } from './about-remark.ts';
import { describeWorry } from './about-worry.ts';
import { actorFact, effectOf, evidenceFact, linkValue, whoFact } from './common-facts.ts';
import { fact, type PartDescription } from './description.ts';
import { feelingWord } from './feeling-word.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { type Holder, type Thing, thingsOf } from './things.ts';
import { whereOf } from './where-of.ts';
import { worriesShown } from './worries-shown.ts';

/**
 * All about a part of the picture of the map in this view, by the id of its element; undefined where neither the map nor
 * what it is compared with knows anything of it.
 */
export function describePart(
  map: JourneyMap,
  part: string,
  words: Words = wordsOf(),
  view: View = whole,
): PartDescription | undefined {
  const thing = thingsOf(map).get(part);
  const lookup = lookupOf(map, words);
  if (!view.against) return thing && describeThing(lookup, thing);
  const worries = worriesShown(map, view);
  if (thing) return describeThing(withWorries(lookup, [...worries.values()]), thing);
  const worry = worries.get(part);
  return worry && describeWorry(lookup, view.against, worry);
}

/** Opportunities answer those, too, by what the map calls them. */
function withWorries(lookup: Lookup, worries: readonly Worry[]): Lookup {
  return {
    ...lookup,
    remarks: new Map([...worries.map(({ called, remark }) => [called, remark] as const), ...lookup.remarks]),
  };
}

const whole: View = {};

function describeThing(lookup: Lookup, thing: Thing): PartDescription {
  const { words } = lookup;
  const { about } = words;
  const { kinds, terms } = about;
  const where = (at: Holder) => whereOf(lookup, at);
  switch (thing.kind) {
    case 'journey':
      return { kind: kinds.journey, title: thing.of.label, where: [], facts: journeyFacts(lookup) };
    case 'persona':
      return { kind: kinds.persona, title: thing.of.label, where: [], facts: personaFacts(lookup, thing.of) };
    case 'stage': {
      const { of, number } = thing;
      return { kind: `${kinds.stage} ${number}`, title: of.label, where: [], facts: stageFacts(lookup, of) };
    }
    case 'touchpoint': {
      const { of, number, stage } = thing;
      const kind = `${kinds[of.kind]} ${number}`;
      return { kind, title: of.label, where: [stage.label], facts: touchpointFacts(lookup, of) };
    }
    case 'emotion': {
      const { persona, value, sources } = thing.of;
      return {
        kind: kinds.emotion,
        title: feelingText(thing.of),
        where: where(thing.at),
        facts: [
          ...fact(terms.feeling, [{ text: feelingWord(value, words), ...toneOf(value) }]),
          ...whoFact(lookup, [persona]),
          ...evidenceFact(lookup, sources),
        ],
      };
    }
    case 'remark':
      return {
        kind: about.remarks[thing.of.kind],
        title: thing.of.text,
        where: where(thing.at),
        facts: factsOfRemark(lookup, thing.of, thing.at),
      };
    case 'measure': {
      const { metric: id, value, target, personas, sources } = thing.of;
      const metric = lookup.metrics.get(id);
      const verdict = metric && verdictOf(metric, value, target);
      return {
        kind: kinds.measure,
        title: metric?.label ?? id,
        where: where(thing.at),
        facts: [
          ...fact(terms.value, [
            value && {
              text: valueText(lookup.words, value, metric?.unit),
              ...(verdict ? { note: words.verdicts[verdict], tone: verdict === 'hit' ? 'good' : 'bad' } : {}),
            },
          ]),
          ...fact(terms.target, [
            target && {
              text: valueText(lookup.words, target, metric?.unit),
              ...(metric ? { note: about.better[metric.better] } : {}),
            },
          ]),
          ...whoFact(lookup, personas),
          ...evidenceFact(lookup, sources),
        ],
      };
    }
    case 'backing':
      return {
        kind: about.backings[thing.of.row],
        title: thing.of.text,
        where: where(thing.at),
        facts: actorFact(lookup, terms.by, thing.of.actors),
      };
    case 'link':
      return {
        kind: kinds.link,
        title: thing.of.label ?? thing.of.url,
        where: where(thing.at),
        facts: fact(terms.link, [{ ...linkValue(thing.of), text: thing.of.url }]),
      };
    case 'opportunity': {
      const { of } = thing;
      const at = lookup.touchpoints.get(of.within ?? '') ?? lookup.map.stages.find(({ id }) => id === of.within);
      return { kind: kinds.opportunity, title: of.label, where: where(at), facts: opportunityFacts(lookup, of) };
    }
    case 'solution':
      return {
        kind: kinds.solution,
        title: thing.of.label,
        where: where(thing.at),
        facts: solutionFacts(lookup, thing.of),
      };
    case 'result': {
      const metric = lookup.metrics.get(thing.of.metric);
      return {
        kind: kinds.result,
        title: metric?.label ?? thing.of.metric,
        where: where(thing.at),
        facts: [
          ...fact(terms.effect, [effectOf(words, thing.of, metric?.unit)]),
          ...evidenceFact(lookup, thing.of.sources),
        ],
      };
    }
    case 'path': {
      const { label, name, personas, stops } = thing.of;
      return {
        kind: kinds.path,
        title: label ?? name ?? words.path,
        where: [],
        facts: [
          ...whoFact(lookup, personas),
          ...fact(
            terms.stops,
            stops.map((stop) => lookup.touchpoints.get(stop)?.label),
          ),
        ],
      };
    }
    case 'move': {
      const { from, to, label, share, back, sources, range } = thing.of;
      const [start, end] = [from, to].map((id) => lookup.touchpoints.get(id)?.label);
      const leaves = to === exit;
      return {
        kind: leaves ? kinds.exit : back ? kinds.back : kinds.move,
        title: label ?? `${start ?? from} → ${leaves ? about.leaves : (end ?? to)}`,
        where: [],
        facts: [
          ...fact(terms.from, [start]),
          ...fact(terms.to, [leaves ? { text: about.leaves, tone: 'bad' } : end]),
          ...fact(terms.share, [share === undefined ? undefined : `${percent(share)} ${about.ofThose}`]),
          ...(range ? evidenceFact(lookup, sources) : []),
        ],
      };
    }
    case 'source':
      return {
        kind: `${kinds.source} ${thing.number}`,
        title: thing.of.label,
        where: [],
        facts: sourceFacts(lookup, thing.of),
      };
  }
}
