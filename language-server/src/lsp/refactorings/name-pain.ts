import { isAnswerable, isPersona, isRemark, journeyNames, journeyOf, personaRemarks, type Remark } from '@cjm/grammar';
import { CstUtils } from 'langium';
import { CodeActionKind } from 'vscode-languageserver';
import { nameFromLabel } from '../../name-from-label.ts';
import { actionOf, type Refactoring, replacement } from './refactoring.ts';

/** A remark becomes a pain that can be answered: with a name made of its text. */
export const namePain: Refactoring = (subject) => {
  const { node, client } = subject;
  if (!isRemark(node) || !node.$cstNode || !node.text || node.name) return [];
  const keyword = CstUtils.findLeafNodeAtOffset(node.$cstNode, node.$cstNode.offset);
  const name = nameFromLabel(node.text, (each) => !isTaken(node, each));
  if (!keyword || name === undefined) return [];
  const kind = isAnswerable(node) ? node.kind : 'pain';
  const title = isAnswerable(node) ? client.words.refactorings.name(node.kind) : client.words.refactorings.toPain;
  const edit = replacement(subject, keyword.offset, keyword.end, `${kind} ${name}`);
  return [actionOf(subject, title, CodeActionKind.RefactorRewrite, [edit])];
};

function isTaken(node: Remark, name: string): boolean {
  const journey = journeyOf(node);
  const holder = node.$container;
  const names = journey ? journeyNames(journey).remarks : isPersona(holder) ? personaRemarks(holder) : undefined;
  return name === 'exit' || names?.has(name) === true;
}
