import {
  contentsOf,
  fileNames,
  isDetails,
  isJourney,
  isStage,
  isTouchpoint,
  type Journey,
  type Stage,
  type Touchpoint,
  touchpointsOf,
} from '@cjm/grammar';
import { type AstNode, AstUtils } from 'langium';
import { CodeActionKind, type TextEdit } from 'vscode-languageserver';
import { indentAt, indentStep, newlineOf } from '../../edits/lines.ts';
import { quote } from '../../edits/quote.ts';
import { nameFromLabel } from '../../name-from-label.ts';
import {
  actionOf,
  braceOf,
  clausesText,
  headText,
  insertion,
  isInHead,
  type Refactoring,
  replacement,
  type Subject,
} from './refactoring.ts';

/** What takes too much room here is told in a journey of its own, to which one touchpoint leads. */
export const extractJourney: Refactoring = (subject) => {
  const stage = AstUtils.getContainerOfType(subject.node, isStage);
  const journey = AstUtils.getContainerOfType(stage, isJourney);
  if (!stage || !journey?.$cstNode) return [];
  const chosen = touchpointsOf(stage).filter(
    ({ $cstNode: cst }) => cst && cst.end > subject.from && cst.offset < subject.to,
  );
  return chosen.length > 1 ? move(subject, journey, stage, chosen) : detail(subject, journey, stage);
};

/** Several touchpoints become one, and the stage of a new journey. */
function move(subject: Subject, journey: Journey, stage: Stage, chosen: readonly Touchpoint[]) {
  const [first, last] = [chosen[0]?.$cstNode, chosen.at(-1)?.$cstNode];
  const label = stage.label ?? stage.name ?? '';
  const name = freeName(journey, label);
  if (!first || !last || name === undefined || isKnownOutside(journey, chosen)) return [];
  const { text } = subject;
  const step = indentStep(text);
  const newline = newlineOf(text);
  const inside = text.slice(first.offset, last.end);
  const shorter = shift(inside, indentAt(text, first.offset), step.repeat(2), newline);
  const written = [`${step}${headText(stage)} {`, `${step}${step}${shorter}`, `${step}}`];
  const link = `touchpoint ${quote(label)} { details ${name} }`;
  return [
    actionOf(subject, subject.client.words.refactorings.moveTouchpoints, CodeActionKind.RefactorExtract, [
      replacement(subject, first.offset, last.end, link),
      append(subject, journey, name, label, written),
    ]),
  ];
}

/** One touchpoint gets a journey that tells it, to be filled. */
function detail(subject: Subject, journey: Journey, stage: Stage) {
  const touchpoint = AstUtils.getContainerOfType(subject.node, isTouchpoint);
  if (!touchpoint?.$cstNode || !isInHead(subject, touchpoint) || touchpoint.items.some(isDetails)) return [];
  const label = touchpoint.label ?? touchpoint.name ?? '';
  const name = freeName(journey, label);
  if (name === undefined) return [];
  const { text } = subject;
  const step = indentStep(text);
  const newline = newlineOf(text);
  const { end, offset } = touchpoint.$cstNode;
  const indent = indentAt(text, offset);
  const brace = braceOf(touchpoint);
  const linked = brace
    ? insertion(subject, brace.end, `${newline}${indent}${step}details ${name}`)
    : insertion(subject, end, ` { details ${name} }`);
  const written = [`${step}stage ${quote(label)}${clausesText(touchpoint) || clausesText(stage)} {`, `${step}}`];
  return [
    actionOf(subject, subject.client.words.refactorings.detail, CodeActionKind.RefactorExtract, [
      linked,
      append(subject, journey, name, label, written),
    ]),
  ];
}

function freeName(journey: Journey, label: string): string | undefined {
  const { journeys } = fileNames(journey.$container);
  return nameFromLabel(label, (each) => !journeys.has(each) && each !== 'exit');
}

/** The new journey, behind the one that it is told apart from, for the same personas. */
function append(subject: Subject, journey: Journey, name: string, label: string, stages: readonly string[]): TextEdit {
  const newline = newlineOf(subject.text);
  const lines = [`journey ${name} ${quote(label)}${clausesText(journey)} {`, ...stages, '}'];
  return insertion(subject, journey.$cstNode?.end ?? 0, `${newline}${newline}${lines.join(newline)}`);
}

/** Paths, moves and answers would lead nowhere if what they name were in another journey. */
function isKnownOutside(journey: Journey, chosen: readonly Touchpoint[]): boolean {
  const inside = new Set<AstNode>(chosen.flatMap((touchpoint) => contentsOf(touchpoint).nodes));
  const isInside = (node: AstNode | undefined): boolean => node !== undefined && inside.has(node);
  return contentsOf(journey.$container).references.some(({ reference, container }) => {
    const target = 'ref' in reference ? reference.ref : undefined;
    return (
      target !== undefined &&
      isInside(target) !== isInside(container) &&
      AstUtils.getContainerOfType(target, isJourney) === journey &&
      target !== journey
    );
  });
}

/** The lines behind the first, moved from one indentation to another. */
const shift = (text: string, from: string, to: string, newline: string): string =>
  text
    .split(/\r\n|\n|\r/)
    .map((line, index) => (index > 0 && line.startsWith(from) ? `${to}${line.slice(from.length)}` : line))
    .join(newline);
