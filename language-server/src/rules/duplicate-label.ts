import {
  type Document,
  isActor,
  isSolution,
  type Journey,
  opportunitiesOf,
  pathsOf,
  stagesOf,
  touchpointsOf,
} from '@cjm/grammar';
import type { AstNode } from 'langium';
import { called, propertyRange } from './places.ts';
import type { LintFile, Problem, Rule } from './rule.ts';

/** What has no name is known by its label, and readers know everything by it. */
export const duplicateLabel: Rule = {
  name: 'duplicate-label',
  description: 'Disallow two things of one kind and place with the same label.',
  category: 'completeness',
  severity: 'warning',
  looksAt: 'file',
  *check(file) {
    for (const { kind, where, things } of groupsIn(file.root)) yield* repeated(file, things, kind, where);
  },
};

type Labelled = AstNode & { readonly name?: string; readonly label?: string };

interface Group {
  readonly kind: string;
  readonly where: string;
  readonly things: readonly Labelled[];
}

function groupsIn({ declarations }: Document): Group[] {
  const kinds = Map.groupBy(declarations, (node) => (isActor(node) ? 'team or system' : node.$type.toLowerCase()));
  const declared = [...kinds].map(([kind, things]) => ({ kind, where: 'file', things }));
  return [...declared, ...declarations.flatMap((node) => (node.$type === 'Journey' ? groupsOf(node) : []))];
}

function groupsOf(journey: Journey): Group[] {
  const stages = stagesOf(journey);
  const opportunities = opportunitiesOf(journey);
  return [
    { kind: 'stage', where: 'journey', things: stages },
    ...stages.map((stage) => ({ kind: 'touchpoint', where: 'stage', things: touchpointsOf(stage) })),
    { kind: 'opportunity', where: 'journey', things: opportunities },
    ...opportunities.map(({ items }) => ({ kind: 'solution', where: 'opportunity', things: items.filter(isSolution) })),
    { kind: 'path', where: 'journey', things: pathsOf(journey) },
  ];
}

/** The same name is another mistake, and said as that. */
function* repeated({ document }: LintFile, things: Group['things'], kind: string, where: string): Iterable<Problem> {
  if (things.length < 2) return;
  const seen = new Map<string, Labelled>();
  for (const thing of things) {
    const label = read(thing.label);
    const first = seen.get(label);
    if (!first) seen.set(label, thing);
    if (!first || label === '' || (thing.name !== undefined && thing.name === first.name)) continue;
    yield {
      message: `${called(thing)} is the label of another ${kind} of this ${where} as well: word one of them so that they can be told apart.`,
      range: propertyRange(thing, 'label'),
      related: [{ uri: document.uri.toString(), range: propertyRange(first, 'label'), message: 'This is the first.' }],
    };
  }
}

/** The label as a reader takes it in: without a difference in spaces or case. */
const read = (label = ''): string => (isTidy.test(label) ? label : tidied(label)).toLowerCase();

/** Most labels are: what would change nothing takes five times as long. */
const isTidy = /^[!-~]+(?: [!-~]+)*$/;
const tidied = (label: string): string => label.normalize('NFC').replace(/\s+/g, ' ').trim();
