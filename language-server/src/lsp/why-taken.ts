import { contentsOf, type Document, fileNames, isPersona, isRemark, journeyOf } from '@cjm/grammar';
import { type AstNode, type AstNodeDescription, AstUtils, type Reference, type ReferenceInfo, UriUtils } from 'langium';
import { about } from './about.ts';
import { namespaceOf } from './namespace-of.ts';
import type { EditorWords } from './words.ts';

/** What lies around a name that is to change. */
export interface NameWorld {
  /** Files that a file imports, the language's own metrics included. */
  importedBy(file: Document): readonly Document[];
  /** Files that import a file. */
  importersOf(file: Document): readonly Document[];
  /** What the text of a reference would lead to, were it the given one. */
  find(info: ReferenceInfo): AstNodeDescription | undefined;
}

/** Why the thing can't have the name, worded for its author; undefined when the name is free wherever it is used. */
export function whyTaken(
  target: AstNode,
  name: string,
  world: NameWorld,
  words: EditorWords['names'],
): string | undefined {
  const namespace = namespaceOf(target);
  const home = AstUtils.findRootNode(target) as Document;
  if (!namespace) return undefined;
  const { kind, names, where, ofFile } = namespace;
  if (names.get(name)?.some((node) => node !== target)) {
    return words.taken[where](name, words.kinds[kind]);
  }
  if (ofFile) {
    const hidden = world.importedBy(home).find((file) => fileNames(file)[ofFile].has(name));
    if (hidden) {
      const hides = words.kinds[kind];
      return isOwn(hidden) ? words.hidesBuiltIn(name, hides) : words.hidesImported(name, hides, fileOf(hidden));
    }
  }
  for (const file of [home, ...world.importersOf(home)]) {
    const other = clashIn(file, target, name, world);
    if (!other) continue;
    return words.meansOther(fileOf(file), name, about(other).kind);
  }
  return undefined;
}

/** Something else that a reference in the file would mean, or that could no longer be meant there. */
function clashIn(file: Document, target: AstNode, name: string, world: NameWorld): AstNode | undefined {
  const meant = (info: ReferenceInfo, $refText: string): AstNode | undefined =>
    world.find({ ...info, reference: { $refText, ref: undefined } })?.node;
  for (const info of contentsOf(file).references) {
    if (!('ref' in info.reference) || !info.reference.ref) continue;
    const { ref, $refText } = info.reference;
    const renamed = textAfter(info.reference, target, name);
    const found = renamed === $refText ? undefined : meant(info, renamed);
    if (found && found !== target && found !== ref) return found;
    const isOther = ref !== target && $refText === name && !isNearer(ref, target, info.container);
    if (isOther && meant(info, nameOf(target)) === target) return ref;
  }
  return undefined;
}

/** At the place the one beats the other, whatever their names: what is of the journey or file itself comes first. */
function isNearer(one: AstNode, other: AstNode, place: AstNode): boolean {
  const homeOf = isRemark(one) ? journeyOf : AstUtils.findRootNode;
  return homeOf(one) === homeOf(place) && homeOf(other) !== homeOf(place);
}

/** How a reference reads once the target has the name: as its last part, or as the part before the dot. */
function textAfter({ ref, $refText }: Reference, target: AstNode, name: string): string {
  const [owner, own] = $refText.split('.');
  if (ref === target) return own === undefined ? name : `${owner}.${name}`;
  return own !== undefined && holderOf(ref) === target ? `${name}.${own}` : $refText;
}

/** The persona or journey whose name may stand before a pain's or need's. */
export function holderOf(node: AstNode | undefined): AstNode | undefined {
  if (!isRemark(node)) return undefined;
  return isPersona(node.$container) ? node.$container : journeyOf(node);
}

const nameOf = (node: AstNode & { readonly name?: string }): string => node.name ?? '';

const isOwn = (file: Document): boolean => AstUtils.getDocument(file).uri.scheme === 'cjm';

const fileOf = (file: Document): string => UriUtils.basename(AstUtils.getDocument(file).uri);
