import {
  type Document,
  fileNames,
  isChannel,
  isDocument,
  isJourney,
  isMetric,
  isPersona,
  isRemark,
  isSource,
  isState,
  isSystem,
  isTeam,
  isTouchpoint,
  type Journey,
  journeyNames,
  type Names,
  type Persona,
  personaRemarks,
  type Remark,
  takersOf,
} from '@cjm/grammar';
import type { AstNode, Reference } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver';
import { about } from '../about.ts';
import { builtInMeaning } from '../meaning-of.ts';
import { type NameToGive, remarksToName, touchpointsToName } from '../nameless.ts';
import type { Surroundings } from '../place-of-offset.ts';
import type { EditorWords } from '../words.ts';
import type { CompletionPlace } from './completion-place.ts';
import type { Suggestion } from './suggestion.ts';

/** What names mean, beyond the tree. */
export interface NameSource {
  /** What a property could refer to within the file or journey, by name. */
  nodesAt(container: AstNode, property: string): Iterable<readonly [name: string, node: AstNode]>;
  importedBy(file: Document): readonly Document[];
}

/** The names that may stand here: what they stand for, and what could be named so that it can stand here. */
export function* suggestNames(
  place: CompletionPlace,
  property: string,
  around: Surroundings,
  source: NameSource,
  words: EditorWords['completion'],
): Iterable<Suggestion> {
  const said = new Set(namesSaid(place));
  const isOpen = allows(property, around);
  for (const [name, node] of place.owner === undefined ? source.nodesAt(around.journey ?? around.file, property) : []) {
    const suggestion = said.has(name) || !isOpen(node) ? undefined : toSuggestion(name, node);
    if (suggestion) yield suggestion;
  }
  if (place.owner === undefined) yield* toNamed(property, around.journey, words);
  yield* elsewhere(property, around, source);
}

/** The names of the list that the place is in: nobody lists a thing twice. */
function namesSaid({ statement }: CompletionPlace): readonly string[] {
  const list: string[] = [];
  for (let at = statement.length - 1; statement[at]?.type === ','; at -= 2) list.push(statement[at - 1]?.image ?? '');
  return list;
}

/**
 * Within a journey only those who take it can be meant, and those who take the stage. None details or changes itself, and
 * none changes one that is a future one.
 */
function allows(property: string, { journey, stage }: Surroundings): (node: AstNode) => boolean {
  if (property === 'journey') return (node) => node !== journey;
  if (property === 'of') return (node) => node !== journey && !(isJourney(node) && isFuture(node));
  if (property !== 'personas' || !journey) return () => true;
  const taking = stage && stage.personas.length > 0 ? targets(stage.personas) : takersOf(journey);
  return (node) => taking.length === 0 || taking.some((persona) => persona === node);
}

const isFuture = ({ items }: Journey): boolean => items.some((item) => isState(item) && item.kind === 'future');

const targets = (references: readonly Reference<Persona>[]): readonly Persona[] =>
  references.flatMap(({ ref }) => ref ?? []);

/** What has only a text is offered by it, and gets its name as it is picked. */
function toNamed(property: string, journey: Journey | undefined, words: EditorWords['completion']): Suggestion[] {
  if (!journey) return [];
  const named = (given: NameToGive<AstNode>) => toNamedSuggestion(given, words.makesName);
  if (property === 'touchpoint' || property === 'source') return touchpointsToName(journey).map(named);
  return property === 'answers' ? remarksToName(journey).map(named) : [];
}

const toNamedSuggestion = ({ node, text, name, edit }: NameToGive<AstNode>, makesName: string): Suggestion => ({
  label: text,
  kind: kindOf(node),
  group: '1',
  detail: [about(node).kind, placeOf(node), makesName].filter((part) => part !== undefined).join(' · '),
  description: name,
  insert: name,
  search: `${name} ${text}`,
  edits: [edit],
});

/** Pains and needs of other journeys and of those who take this one, by names of two parts. */
function elsewhere(property: string, { file, journey }: Surroundings, source: NameSource): Suggestion[] {
  if (property !== 'answers' || !journey) return [];
  const files = [file, ...source.importedBy(file)];
  const journeys = files.flatMap((each) => [...fileNames(each).journeys]);
  const holders: (readonly [owner: string, names: Names<Remark>])[] = [
    ...takersOf(journey).flatMap((persona) => (persona.name ? [[persona.name, personaRemarks(persona)] as const] : [])),
    ...journeys.flatMap(([name, [first]]) =>
      first && first !== journey ? [[name, journeyNames(first).remarks] as const] : [],
    ),
  ];
  return holders.flatMap(([owner, names]) =>
    [...names].flatMap(([name, [node]]) => (node ? { ...toSuggestion(`${owner}.${name}`, node), group: '2' } : [])),
  );
}

function toSuggestion(name: string, node: AstNode): Suggestion {
  const { kind, label } = about(node);
  const place = placeOf(node);
  const meaning = isMetric(node) ? builtInMeaning(name) : undefined;
  return {
    label: name,
    kind: kindOf(node),
    group: '0',
    detail: [kind, place, meaning].filter((part) => part !== undefined).join(' · '),
    ...(label && { description: label }),
    // Most people remember what a thing is called, not its name.
    search: label ? `${name} ${label}` : name,
  };
}

/** Where it stands, for what is unique only there. */
function placeOf(
  node: AstNode & { readonly $container?: AstNode & { readonly label?: string; readonly name?: string } },
) {
  const holder = node.$container;
  if ((!isRemark(node) && !isTouchpoint(node)) || !holder || isDocument(holder)) return undefined;
  return holder.label ?? holder.name;
}

function kindOf(node: AstNode): CompletionItemKind {
  if (isPersona(node)) return CompletionItemKind.Class;
  if (isChannel(node) || isTeam(node) || isSystem(node)) return CompletionItemKind.Interface;
  if (isJourney(node)) return CompletionItemKind.Module;
  if (isTouchpoint(node)) return CompletionItemKind.Function;
  if (isMetric(node)) return CompletionItemKind.Unit;
  return isSource(node) ? CompletionItemKind.Reference : CompletionItemKind.Variable;
}
