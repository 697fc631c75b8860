import { exit, type JourneyMap, type Persona, type Remark, type RemarkKind, type Touchpoint } from '@cjm/grammar/model';
import type { Words } from '../words.ts';

/** What tables say of one persona at one touchpoint. */
export interface Row {
  readonly journey: string;
  readonly stage: string;
  /** Of the touchpoint within the map, from 1, as on the picture. */
  readonly number: number;
  readonly touchpoint: string;
  readonly kind: Touchpoint['kind'];
  /** Empty where the map has no personas. */
  readonly persona: string;
  readonly channels: readonly string[];
  readonly emotion: number | undefined;
  readonly feeling: string;
  readonly remarks: Readonly<Record<RemarkKind, readonly string[]>>;
  readonly opportunities: readonly string[];
  /** Where it goes from here. */
  readonly next: readonly string[];
}

/** The rows of each stage, in the order of the map: one for each touchpoint and each persona who passes it. */
export function rowsByStage(map: JourneyMap, words: Words): readonly (readonly Row[])[] {
  const rows = rowsOf(map, words);
  let first = 1;
  return map.stages.map(({ touchpoints }) => {
    const [from, to] = [first, first + touchpoints.length];
    first = to;
    return rows.filter(({ number }) => number >= from && number < to);
  });
}

/** One row for each touchpoint and each persona who passes it, in the order of the map. */
export function rowsOf(map: JourneyMap, words: Words): readonly Row[] {
  let number = 0;
  return map.stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) => {
      number += 1;
      const passing = map.personas.filter(({ id }) => touchpoint.personas.includes(id));
      const who: readonly (Persona | undefined)[] = passing.length > 0 ? passing : [undefined];
      const at = {
        journey: map.label,
        stage: stage.label,
        number,
        touchpoint: touchpoint.label,
        kind: touchpoint.kind,
      };
      return who.map((persona): Row => ({ ...at, ...aboutPersona(map, touchpoint, persona, words) }));
    }),
  );
}

function aboutPersona(map: JourneyMap, touchpoint: Touchpoint, persona: Persona | undefined, words: Words) {
  const emotion = touchpoint.emotions.find((one) => one.persona === persona?.id);
  const concerns = ({ personas }: Remark) =>
    personas.length === 0 || persona === undefined || personas.includes(persona.id);
  const said = (kind: RemarkKind) =>
    touchpoint.remarks
      .filter((remark) => remark.kind === kind && concerns(remark))
      .map((remark) => textOf(remark, words));
  const answered = new Set([touchpoint.id, ...touchpoint.remarks.map(({ id }) => id)]);
  return {
    persona: persona?.label ?? '',
    channels: touchpoint.channels.map((id) => map.channels.find((channel) => channel.id === id)?.label ?? id),
    emotion: emotion?.value,
    feeling: emotion?.word ?? '',
    remarks: {
      action: said('action'),
      thought: said('thought'),
      need: said('need'),
      expectation: said('expectation'),
      quote: said('quote'),
      pain: said('pain'),
      gain: said('gain'),
      note: said('note'),
      question: said('question'),
    },
    opportunities: map.opportunities
      .filter(({ within, answers }) => answered.has(within ?? '') || answers.some((id) => answered.has(id)))
      .map(({ label }) => label),
    next: map.moves
      .filter(({ from }) => from === touchpoint.id)
      .map(({ to, label, share }) => {
        const details = [share === undefined ? '' : `${share}%`, label ?? '']
          .filter((detail) => detail !== '')
          .join(' ');
        return `${to === exit ? words.exit : labelOf(map, to)}${details === '' ? '' : words.punctuation.aside(details)}`;
      }),
  };
}

function textOf({ text, severity }: Remark, { about, punctuation }: Words): string {
  return severity === undefined ? text : `${text}${punctuation.aside(about.severities[severity].toLowerCase())}`;
}

function labelOf(map: JourneyMap, id: string): string {
  return map.stages.flatMap(({ touchpoints }) => touchpoints).find((touchpoint) => touchpoint.id === id)?.label ?? id;
}
