import type { AstNode } from 'langium';
import {
  isEffort,
  isImpact,
  isInformed,
  type Opportunity as OpportunityNode,
  type Remark as RemarkNode,
  type Result as ResultNode,
  type Solution as SolutionNode,
} from '../generated/ast.ts';
import type { Opportunity, Result, Solution } from '../model.ts';
import { isAnswerable } from '../names.ts';
import { isJourney, isOwner, isResult, isSolution, isStage, isStatus, isTicket, isTouchpoint } from '../node-types.ts';
import { remarksOf, touchpointsOf } from '../statements.ts';
import type { Around, Context } from './context.ts';
import { dayOf, defined, linkOf, naming, targets, unique } from './plain.ts';
import { toMeasures } from './to-measures.ts';
import { ownOr } from './to-remarks.ts';
import { toValue } from './to-value.ts';

/** `foreignId` names a pain or need of another journey or file, which has no id of its own here. */
export function toOpportunity(
  context: Context,
  node: OpportunityNode,
  foreignId: (remark: RemarkNode) => string | undefined,
): Opportunity {
  const holder = node.$container;
  const around = context.aroundOf(holder);
  const within = isJourney(holder) ? undefined : context.idOf.get(holder);
  const id = context.ids.of('opportunity', node, within);
  const answered = node.answers.length > 0 ? targets(node.answers) : answerableWithin(holder);
  return {
    ...context.keep(node, id),
    ...naming(node),
    answers: unique(answered.flatMap((remark) => context.idOf.get(remark) ?? foreignId(remark) ?? [])),
    ...defined({ within }),
    ...standing(context, node.items),
    results: toResults(context, node.items, id, around),
    solutions: node.items.filter(isSolution).map((solution) => toSolution(context, solution, id, around)),
  };
}

function toSolution(context: Context, node: SolutionNode, parentId: string, around: Around): Solution {
  const id = context.ids.of('solution', node, parentId);
  const status = node.items.find(isStatus);
  return {
    ...context.keep(node, id),
    ...naming(node),
    ...standing(context, node.items),
    ...defined({ status: status?.status, since: dayOf(status?.since), ticket: linkOf(node.items.find(isTicket)?.url) }),
    results: toResults(context, node.items, id, around),
    informed: context.mentions(node.items.filter(isInformed).flatMap((informed) => informed.teams)),
    measures: toMeasures(context, node.items, id, around),
  };
}

/** Who owns it, what it brings and what it takes: said of opportunities and solutions alike. */
function standing(context: Context, items: readonly AstNode[]): Pick<Solution, 'owner' | 'impact' | 'effort'> {
  return defined({
    owner: context.mention(items.find(isOwner)?.team),
    impact: items.find(isImpact)?.level,
    effort: items.find(isEffort)?.level,
  });
}

function toResults(context: Context, items: readonly AstNode[], parentId: string, { sources }: Around): Result[] {
  return items.filter(isResult).flatMap((node) => {
    const metric = context.mention(node.metric);
    if (!metric) return [];
    return {
      ...context.keep(node, context.ids.nth(`result:${node.metric.ref?.name}`, parentId)),
      metric,
      ...toEffect(node),
      sources: ownOr(context.mentions(node.sources), sources),
    };
  });
}

/** `6.5% -> 7.8%` is a value before and after; a single `+20%` is the change relative to before. */
function toEffect(node: ResultNode): Pick<Result, 'before' | 'after' | 'change'> {
  const unit = node.metric.ref?.unit;
  const before = toValue(node.before, unit);
  if (node.after) return defined({ before, after: toValue(node.after, unit) });
  return defined({ change: before?.kind === 'percent' ? before.from : undefined });
}

/** Pains and needs that an opportunity without `answers` answers: those inside its stage or touchpoint. */
function answerableWithin(holder: AstNode): RemarkNode[] {
  if (isStage(holder)) return [holder, ...touchpointsOf(holder)].flatMap(remarksOf).filter(isAnswerable);
  if (isTouchpoint(holder) || isJourney(holder)) return remarksOf(holder).filter(isAnswerable);
  return [];
}
