import type { FileNames, Names } from '@cjm/grammar';
import type { AstNode, ReferenceInfo } from 'langium';

export const noNames: Names<AstNode> = new Map();

/** The namespace of a file that a reference looks in; none for what is known in its journey alone. */
export function fileNamesFor(property: ReferenceInfo['property'] | undefined, names: FileNames): Names<AstNode> {
  switch (property) {
    case 'personas':
      return names.personas;
    case 'channels':
      return names.channels;
    case 'actors':
    case 'team':
    case 'teams':
      return names.actors;
    case 'sources':
      return names.sources;
    case 'metric':
      return names.metrics;
    case 'of':
    case 'journey':
      return names.journeys;
    default:
      return noNames;
  }
}
