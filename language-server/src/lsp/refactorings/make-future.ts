import { fileNames, isJourney, isState, type Journey, stagesOf, touchpointsOf } from '@cjm/grammar';
import { AstUtils, CstUtils } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { indentStep, newlineOf } from '../../edits/lines.ts';
import { quote } from '../../edits/quote.ts';
import { nameFromLabel } from '../../name-from-label.ts';
import { actionOf, clausesText, headText, insertion, isInHead, type Refactoring, type Subject } from './refactoring.ts';

/** Makes the future of a journey: the same stages and touchpoints, without what is felt and said there today. */
export const makeFuture: Refactoring = (subject) => {
  const journey = AstUtils.getContainerOfType(subject.node, isJourney);
  if (!journey?.$cstNode || !isInHead(subject, journey)) return [];
  if (journey.items.some((item) => isState(item) && item.kind === 'future')) return [];
  const taken = fileNames(journey.$container).journeys;
  const isFree = (each: string): boolean => !taken.has(each) && each !== 'exit';
  const label = journey.label ?? journey.name ?? '';
  const name = journey.name ?? nameFromLabel(label, isFree);
  const future =
    name === undefined ? undefined : nameFromLabel(`${name}Future`, (each) => isFree(each) && each !== name);
  if (name === undefined || future === undefined) return [];
  const keyword = CstUtils.findLeafNodeAtOffset(journey.$cstNode, journey.$cstNode.offset);
  const naming = journey.name === undefined && keyword ? [insertion(subject, keyword.end, ` ${name}`)] : [];
  const written = write(subject, journey, { name, future, label });
  const edits = [...naming, insertion(subject, journey.$cstNode.end, written)];
  return [actionOf(subject, subject.client.words.refactorings.future, CodeActionKind.RefactorRewrite, edits)];
};

interface Called {
  readonly name: string;
  readonly future: string;
  readonly label: string;
}

function write({ text, client }: Subject, journey: Journey, { name, future, label }: Called): string {
  const step = indentStep(text);
  const lines = [
    `journey ${future} ${quote(client.words.refactorings.futureOf(label))}${clausesText(journey)} {`,
    `${step}state future of ${name}`,
    ...stagesOf(journey).flatMap((stage) => [
      '',
      `${step}${headText(stage)} {`,
      ...touchpointsOf(stage).map((touchpoint) => `${step}${step}${headText(touchpoint)}`),
      `${step}}`,
    ]),
    '}',
  ];
  const newline = newlineOf(text);
  return `${newline}${newline}${lines.join(newline)}`;
}
