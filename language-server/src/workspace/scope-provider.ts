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
  type AstNodeDescriptionProvider,
  AstUtils,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  stream,
} from 'langium';

/** What a scope needs of the world: the files that a file imports, and the metrics that every file knows. */
export interface ScopeSources {
  importedBy(file: Document): readonly Document[];
  readonly builtIns: () => Document;
}

/** What a name means at a place: a look-up in the maps of `names.ts`, so that linking grows with the text alone. */
export class CjmScopeProvider implements ScopeProvider {
  private readonly descriptions: AstNodeDescriptionProvider;
  private readonly sources: ScopeSources;

  constructor(descriptions: AstNodeDescriptionProvider, sources: ScopeSources) {
    this.descriptions = descriptions;
    this.sources = sources;
  }

  getScope(context: ReferenceInfo): Scope {
    const tables = this.tablesOf(context);
    const find = (name: string): AstNodeDescription | undefined => {
      const node = tables.find((table) => table.has(name))?.get(name)?.[0];
      return node && this.descriptions.createDescription(node, name);
    };
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

  /** The namespaces to look in, nearest first: the file's own, then those of the files it imports. */
  private tablesOf({ container, reference, property }: ReferenceInfo): readonly Names<AstNode>[] {
    const file = AstUtils.getContainerOfType(container, isDocument);
    if (!file) return [];
    const journey = journeyOf(container);
    const everywhere = <T extends AstNode>(pick: (names: FileNames) => Names<T>): Names<T>[] =>
      [file, ...this.sources.importedBy(file)].map((each) => pick(fileNames(each)));
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
        return journey ? this.answerable(file, journey, reference.$refText) : [];
      default:
        return [];
    }
  }

  /**
   * Pains and needs: the journey's own, those of the personas that take it, and those of the journey it changes. A
   * qualified name leads into a journey or to one of these personas, who may share a name with others.
   */
  private answerable(file: Document, journey: Journey, name: string): Names<AstNode>[] {
    const takers = takersOf(journey);
    const [owner, own] = name.split('.');
    if (owner && own !== undefined) {
      const files = [file, ...this.sources.importedBy(file)];
      const other = files.map((each) => fileNames(each).journeys).find((journeys) => journeys.has(owner));
      const holders = [
        ...(other?.get(owner)?.slice(0, 1) ?? []).map((each) => journeyNames(each).remarks),
        ...takers.filter((persona) => persona.name === owner).map(personaRemarks),
      ];
      return holders.map((names) => qualified(owner, names));
    }
    const changed = journey.items.find(isState)?.of?.ref;
    return [
      journeyNames(journey).remarks,
      ...takers.map(personaRemarks),
      ...(changed ? [journeyNames(changed).remarks] : []),
    ];
  }
}

/** Only a team may own and be told. */
function teamsOf(actors: Names<AstNode>): Names<AstNode> {
  return new Map([...actors].filter(([, [first]]) => isTeam(first)));
}

const qualified = (owner: string, names: Names<AstNode>): Names<AstNode> =>
  new Map([...names].map(([name, nodes]) => [`${owner}.${name}`, nodes]));
