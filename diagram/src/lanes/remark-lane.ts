import type { Remark, RemarkKind } from '@cjm/grammar/model';
import type { Context } from '../context.ts';
import { type Entry, fragment, type Place, single } from '../entry.ts';
import { proofOf } from '../evidence.ts';
import { personaHue } from '../hues.ts';
import { type Lookups, personaSignsOf } from '../lookups.ts';
import type { IconName } from '../marks/icon.ts';
import type { Sign } from '../marks/sign.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { quoted } from '../quoted.ts';
import type { Spot } from '../spots.ts';
import type { Paint } from '../theme.ts';
import type { Words } from '../words.ts';
import type { Lane } from './lane.ts';
import type { LaneName } from './names.ts';

interface Look {
  readonly icon?: IconName;
  readonly tone: Paint;
  /** Undefined: text without a box. */
  readonly ground?: Paint;
  /** Radius of the box's corners, in px. */
  readonly round: number;
}

const looks: Readonly<Record<RemarkKind, Look>> = {
  action: { tone: 'ink', round: 0 },
  thought: { tone: 'note', ground: 'noteSoft', round: 12 },
  quote: { tone: 'note', ground: 'noteSoft', icon: 'quote', round: 12 },
  need: { tone: 'note', ground: 'noteSoft', icon: 'need', round: 6 },
  expectation: { tone: 'note', ground: 'noteSoft', icon: 'expectation', round: 6 },
  pain: { tone: 'pain', ground: 'painSoft', round: 6 },
  gain: { tone: 'gain', ground: 'gainSoft', round: 6 },
  note: { tone: 'note', ground: 'noteSoft', round: 6 },
  question: { tone: 'question', ground: 'questionSoft', icon: 'question', round: 6 },
};

/** A lane of remarks of these kinds. */
export function remarkLane(name: LaneName & keyof Words['lanes'], icon: IconName, kinds: readonly RemarkKind[]): Lane {
  return {
    name,
    caption: ({ lanes }) => lanes[name],
    icon,
    entries: (spots, lookups) => remarkEntries(spots, lookups, kinds),
    ofJourney: (context) => journeyRemarks(context, kinds),
  };
}

export function remarkEntries(
  spots: readonly Spot[],
  lookups: Lookups,
  kinds: readonly RemarkKind[],
): readonly Entry[] {
  return spots.flatMap(({ of, place }) =>
    of.remarks.flatMap((remark) => (kinds.includes(remark.kind) ? [toEntry(lookups, remark, place)] : [])),
  );
}

export function journeyRemarks({ lookups, map }: Context, kinds: readonly RemarkKind[]): readonly Entry[] {
  return map.remarks
    .filter(({ kind }) => kinds.includes(kind))
    .map((remark) => toEntry(lookups, remark, { kind: 'journey' }));
}

function toEntry(lookups: Lookups, remark: Remark, place: Place): Entry {
  const { kind, severity } = remark;
  const { tone, icon, round } = looks[kind];
  const { severities } = lookups.words.about;
  const who = personaSignsOf(lookups, remark.personas);
  const mark = lookups.marks.get(remark.id);
  const ground = groundOf(kind, who);
  const signs: readonly Sign[] = [
    ...who.map((persona): Sign => ({ kind: 'persona', persona })),
    ...(icon ? [{ kind: 'icon', icon, tone } as const] : []),
    ...(mark ? [{ kind: 'mark', mark, tone } as const] : []),
    ...(severity ? [{ kind: 'severity', severity, title: severities[severity].toLowerCase(), tone } as const] : []),
  ];
  const look = { look: kind, round, ...(ground ? { ground } : {}) };
  const words = fragment(spoken(remark), { signs, ...proofOf(lookups.evidence, remark.sources) });
  if (!lookups.added.has(remark.id)) return single(remark.id, place, look, words);
  const added = fragment(lookups.words.outcomes.added, {
    signs: [{ kind: 'icon', icon: 'added', tone }],
    font: 'smallStrong',
    tone,
  });
  return { id: remark.id, place, text: { ...look, blocks: [{ flow: 'stacked', fragments: [added, words] }] } };
}

function spoken({ kind, text }: Remark): string {
  return kind === 'thought' || kind === 'quote' ? quoted(text) : text;
}

/** What one person thinks or says stands on that person's colour. */
function groundOf(kind: RemarkKind, [only, ...others]: readonly PersonaSign[]): Paint | undefined {
  const personal = (kind === 'thought' || kind === 'quote') && only && others.length === 0;
  return personal ? personaHue(only.index).ground : looks[kind].ground;
}
