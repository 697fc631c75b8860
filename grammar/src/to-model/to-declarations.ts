import type {
  Channel as ChannelNode,
  Metric as MetricNode,
  Persona as PersonaNode,
  Source as SourceNode,
  System as SystemNode,
  Team as TeamNode,
} from '../generated/ast.ts';
import type { Actor, Channel, Metric, Persona, Source, Written } from '../model.ts';
import {
  isGoal,
  isRole,
  isSegment,
  isShare,
  isSourceDate,
  isSourceFile,
  isSourceKind,
  isSourceLink,
  isSourceSample,
} from '../node-types.ts';
import type { Context } from './context.ts';
import { dayOf, defined, linkOf, naming, shareOf } from './plain.ts';
import { toRemarks } from './to-remarks.ts';

/** What is declared once at the top of a file and used by journeys. */

export function toPersona(context: Context, node: PersonaNode): Persona {
  const id = context.ids.of('persona', node);
  return {
    ...context.keep(node, id),
    ...naming(node),
    ...defined({
      segment: node.facts.find(isSegment)?.text,
      role: node.facts.find(isRole)?.text,
      share: shareOf(node.facts.find(isShare)?.percent),
    }),
    goals: node.facts.filter(isGoal).flatMap((goal) => goal.text ?? []),
    remarks: toRemarks(context, node, id, { personas: [id], sources: [] }),
  };
}

export function toChannel(node: ChannelNode, written: Written): Channel {
  return { ...written, ...naming(node), ...defined({ presence: node.presence }) };
}

export function toActor(node: TeamNode | SystemNode, written: Written): Actor {
  return { ...written, kind: node.$type === 'Team' ? 'team' : 'system', ...naming(node) };
}

export function toSource(node: SourceNode, written: Written): Source {
  return {
    ...written,
    ...naming(node),
    ...defined({
      kind: node.facts.find(isSourceKind)?.kind,
      date: dayOf(node.facts.find(isSourceDate)?.date),
      file: node.facts.find(isSourceFile)?.path,
      link: linkOf(node.facts.find(isSourceLink)?.url),
      sample: node.facts.find(isSourceSample)?.size,
    }),
  };
}

/** Higher is better if unsaid. */
export function toMetric(node: MetricNode, written: Written): Metric {
  return { ...written, ...naming(node), ...defined({ unit: node.unit }), better: node.better ?? 'higher' };
}
