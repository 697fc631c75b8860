import {
  type Document,
  type FileNames,
  fileNames,
  isDocument,
  isState,
  isTeam,
  type Journey,
  journeyNames,
  journeyOf,
  type Names,
  personaRemarks,
  takersOf,
} from '@cjm/grammar';
import {
  type AstNode,
  type AstNodeDescription,
  type AstNodeLocator,
  AstUtils,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  stream,
} from 'langium';
import { NodeDescription } from './node-description.ts';

/** What a scope needs of the world: the files that a file imports, and the metrics that every file knows. */
export interface ScopeSources {
  importedBy(file: Document): readonly Document[];
  readonly builtIns: () => Document;
}

/** What names mean in a file or journey, by the property that refers to them. */
type Tables = Map<string, readonly Names<AstNode>[]>;

/** What a name means at a place: a look-up in the maps of `names.ts`, so that linking grows with the text alone. */
export class CjmScopeProvider implements ScopeProvider {
  private readonly locator: AstNodeLocator;
  private readonly sources: ScopeSources;
  private known = new Map<AstNode, Tables>();
  private described = new Map<AstNode, Map<string, NodeDescription>>();
  private reachable = new Map<Document, readonly Document[]>();

  constructor(locator: AstNodeLocator, sources: ScopeSources) {
    this.locator = locator;
    this.sources = sources;
  }

  /** Some file has changed: what was looked up no longer holds. */
  forget(): void {
    this.known = new Map();
    this.described = new Map();
    this.reachable = new Map();
  }

  /** What the name of a reference leads to. */
  find(context: ReferenceInfo): AstNodeDescription | undefined {
    return this.findIn(this.tablesOf(context), context.reference.$refText);
  }

  private findIn(tables: readonly Names<AstNode>[], name: string): AstNodeDescription | undefined {
    for (const table of tables) {
      const node = table.get(name)?.[0];
      if (node) return this.describe(node, name);
    }
    return undefined;
  }

  private describe(node: AstNode, name: string): NodeDescription {
    const names = this.described.get(node) ?? new Map<string, NodeDescription>();
    const known = names.get(name);
    if (known) return known;
    const description = new NodeDescription(node, name, this.locator);
    this.described.set(node, names.set(name, description));
    return description;
  }

  getScope(context: ReferenceInfo): Scope {
    const tables = this.tablesOf(context);
    const find = (name: string): AstNodeDescription | undefined => this.findIn(tables, name);
    return {
      getElement: find,
      getElements: (name) => stream([find(name)]).nonNullable(),
      getAllElements: () => stream(this.namesAt(context)).map(find).nonNullable(),
    };
  }

  /** All names that could stand at the place. */
  namesAt(context: ReferenceInfo): readonly string[] {
    return [...new Set(this.tablesOf(context).flatMap((table) => [...table.keys()]))];
  }

  /** What could stand at the place, by the names that lead there. */
  *nodesAt(context: ReferenceInfo): Iterable<readonly [name: string, node: AstNode]> {
    const seen = new Set<string>();
    for (const table of this.tablesOf(context)) {
      for (const [name, [node]] of table) {
        if (node && !seen.has(name)) yield [name, node];
        seen.add(name);
      }
    }
  }

  /** The namespaces to look in, nearest first: the file's own, then those of the files it imports. */
  private tablesOf({ container, reference, property }: ReferenceInfo): readonly Names<AstNode>[] {
    const journey = journeyOf(container);
    const file = journey?.$container ?? AstUtils.getContainerOfType(container, isDocument);
    if (!file) return [];
    // A qualified name says itself where to look.
    if (property === 'answers' && journey && reference.$refText.includes('.'))
      return this.qualified(file, journey, reference.$refText);
    const place = journey ?? file;
    const tables: Tables = this.known.get(place) ?? new Map();
    const known = tables.get(property);
    if (known) return known;
    const found = this.tablesFor(property, file, journey);
    this.known.set(place, tables.set(property, found));
    return found;
  }

  /** The file itself, and those that it imports. */
  private filesFor(file: Document): readonly Document[] {
    const known = this.reachable.get(file);
    if (known) return known;
    const found = [file, ...this.sources.importedBy(file)];
    this.reachable.set(file, found);
    return found;
  }

  private tablesFor(property: string, file: Document, journey: Journey | undefined): readonly Names<AstNode>[] {
    const everywhere = <T extends AstNode>(pick: (names: FileNames) => Names<T>): Names<T>[] =>
      this.filesFor(file).map((each) => pick(fileNames(each)));
    switch (property) {
      case 'personas':
        return everywhere((names) => names.personas);
      case 'channels':
        return everywhere((names) => names.channels);
      case 'actors':
        return everywhere((names) => names.actors);
      case 'team':
      case 'teams':
        return everywhere((names) => names.actors).map(teamsOf);
      case 'sources':
        return everywhere((names) => names.sources);
      case 'metric':
        return [...everywhere((names) => names.metrics), fileNames(this.sources.builtIns()).metrics];
      case 'of':
      case 'journey':
        return everywhere((names) => names.journeys);
      case 'touchpoint':
      case 'source':
        return journey ? [journeyNames(journey).touchpoints] : [];
      case 'answers':
        return journey ? answerable(journey) : [];
      default:
        return [];
    }
  }

  /** A name that leads into another journey or to a persona of this one, who may share a name with others. */
  private qualified(file: Document, journey: Journey, name: string): Names<AstNode>[] {
    const [owner = ''] = name.split('.');
    const other = this.filesFor(file)
      .map((each) => fileNames(each).journeys)
      .find((journeys) => journeys.has(owner));
    const holders = [
      ...(other?.get(owner)?.slice(0, 1) ?? []).map((each) => journeyNames(each).remarks),
      ...takersOf(journey)
        .filter((persona) => persona.name === owner)
        .map(personaRemarks),
    ];
    return holders.map((names) => new Map([...names].map(([own, nodes]) => [`${owner}.${own}`, nodes])));
  }
}

/** Pains and needs: the journey's own, those of the personas that take it, and those of the journey it changes. */
function answerable(journey: Journey): Names<AstNode>[] {
  const changed = journey.items.find(isState)?.of?.ref;
  return [
    journeyNames(journey).remarks,
    ...takersOf(journey).map(personaRemarks),
    ...(changed ? [journeyNames(changed).remarks] : []),
  ];
}

/** Only a team may own and be told. */
function teamsOf(actors: Names<AstNode>): Names<AstNode> {
  return new Map([...actors].filter(([, [first]]) => isTeam(first)));
}
