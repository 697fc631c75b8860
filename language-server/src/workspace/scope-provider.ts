import {
  type Document,
  fileNames,
  isDocument,
  journeyNames,
  journeyOf,
  type Names,
  personaRemarks,
} from '@cjm/grammar';
import {
  type AstNode,
  type AstNodeDescription,
  AstUtils,
  EMPTY_SCOPE,
  type LangiumCoreServices,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  stream,
} from 'langium';

/** What a name means at a place: a look-up in the maps of `names.ts`, so that linking grows with the text alone. */
export class CjmScopeProvider implements ScopeProvider {
  private readonly services: LangiumCoreServices;

  constructor(services: LangiumCoreServices) {
    this.services = services;
  }

  getScope(context: ReferenceInfo): Scope {
    const tables = tablesOf(context);
    return tables.length > 0 ? this.toScope(tables) : EMPTY_SCOPE;
  }

  private toScope(tables: readonly Names<AstNode>[]): Scope {
    const describe = (name: string, node: AstNode | undefined): AstNodeDescription | undefined =>
      node && this.services.workspace.AstNodeDescriptionProvider.createDescription(node, name);
    const find = (name: string) => describe(name, tables.find((table) => table.has(name))?.get(name)?.[0]);
    return {
      getElement: find,
      getElements: (name) => stream([find(name)]).nonNullable(),
      getAllElements: () =>
        stream(new Set(tables.flatMap((table) => [...table.keys()])))
          .map(find)
          .nonNullable(),
    };
  }
}

/** The namespaces to look in, nearest first. */
function tablesOf({ container, reference: _, property }: ReferenceInfo): readonly Names<AstNode>[] {
  const file = AstUtils.getContainerOfType(container, isDocument);
  const journey = journeyOf(container);
  if (!file) return [];
  switch (property) {
    case 'personas':
      return [fileNames(file).personas];
    case 'channels':
      return [fileNames(file).channels];
    case 'touchpoint':
    case 'source':
      return journey ? [journeyNames(journey).touchpoints] : [];
    case 'answers':
      return journey ? [journeyNames(journey).remarks, ...remarksOfTakers(file, journey.personas)] : [];
    default:
      return [];
  }
}

/** Names of the pains and needs of those who take the journey; without `for`, of all the file declares. */
function remarksOfTakers(file: Document, takers: readonly { readonly $refText: string }[]): Names<AstNode>[] {
  const { personas } = fileNames(file);
  const names = takers.length > 0 ? takers.map((taker) => taker.$refText) : [...personas.keys()];
  const named = names.flatMap((name) => personas.get(name)?.[0] ?? []);
  const all =
    takers.length > 0 ? named : [...named, ...file.declarations.filter((it) => it.$type === 'Persona' && !it.name)];
  return all.flatMap((persona) => (persona.$type === 'Persona' ? [personaRemarks(persona)] : []));
}
