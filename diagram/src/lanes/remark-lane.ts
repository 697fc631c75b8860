import type { Remark, RemarkKind } from '@cjm/grammar/model';
import { type Context, personaSignsOf } from '../context.ts';
import { type Entry, fragment, type Place, single } from '../entry.ts';
import { proofOf } from '../evidence.ts';
import { personaHue } from '../hues.ts';
import type { IconName } from '../marks/icon.ts';
import type { Sign } from '../marks/sign.ts';
import type { PersonaSign } from '../persona-signs.ts';
import { quoted } from '../quoted.ts';
import type { Paint } from '../theme.ts';
import { words } from '../words.ts';
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
export function remarkLane(
  name: LaneName & keyof typeof words.lanes,
  icon: IconName,
  kinds: readonly RemarkKind[],
): Lane {
  return {
    name,
    caption: words.lanes[name],
    icon,
    entries: (context) => remarkEntries(context, kinds),
  };
}

export function remarkEntries(context: Context, kinds: readonly RemarkKind[]): readonly Entry[] {
  const those = (remarks: readonly Remark[]) => remarks.filter(({ kind }) => kinds.includes(kind));
  return [
    ...context.spots.flatMap(({ of, place }) => those(of.remarks).map((remark) => toEntry(context, remark, place))),
    ...those(context.map.remarks).map((remark) => toEntry(context, remark, { kind: 'journey' })),
  ];
}

function toEntry(context: Context, remark: Remark, place: Place): Entry {
  const { kind, severity } = remark;
  const { tone, icon, round } = looks[kind];
  const who = personaSignsOf(context, remark.personas);
  const mark = context.marks.get(remark.id);
  const ground = groundOf(kind, who);
  const signs: readonly Sign[] = [
    ...who.map((persona): Sign => ({ kind: 'persona', persona })),
    ...(icon ? [{ kind: 'icon', icon, tone } as const] : []),
    ...(mark ? [{ kind: 'mark', mark, tone } as const] : []),
    ...(severity ? [{ kind: 'severity', severity, tone } as const] : []),
  ];
  const look = { look: kind, round, ...(ground ? { ground } : {}) };
  return single(
    remark.id,
    place,
    look,
    fragment(spoken(remark), { signs, ...proofOf(context.evidence, remark.sources) }),
  );
}

function spoken({ kind, text }: Remark): string {
  return kind === 'thought' || kind === 'quote' ? quoted(text) : text;
}

/** What one person thinks or says stands on that person's colour. */
function groundOf(kind: RemarkKind, [only, ...others]: readonly PersonaSign[]): Paint | undefined {
  const personal = (kind === 'thought' || kind === 'quote') && only && others.length === 0;
  return personal ? personaHue(only.index).ground : looks[kind].ground;
}
