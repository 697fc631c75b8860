import { countOf, type Journey } from './journey.ts';

export type JourneyState = Journey['state'];

/** Which journeys are wanted: all that fit every part. An empty part asks for nothing. */
export interface JourneyFilter {
  /** Labels of personas, one of whom takes the journey. */
  readonly personas: readonly string[];
  readonly states: readonly JourneyState[];
  readonly withFindings: boolean;
  readonly overdue: boolean;
}

export const noFilter: JourneyFilter = { personas: [], states: [], withFindings: false, overdue: false };

export function isFiltering({ personas, states, withFindings, overdue }: JourneyFilter): boolean {
  return personas.length > 0 || states.length > 0 || withFindings || overdue;
}

export function fits(journey: Journey, { personas, states, withFindings, overdue }: JourneyFilter): boolean {
  return (
    (personas.length === 0 || journey.personas.some(({ label }) => personas.includes(label))) &&
    (states.length === 0 || states.includes(journey.state)) &&
    (!withFindings || countOf(journey) > 0) &&
    (!overdue || journey.review?.overdue === true)
  );
}

/** Labels of all who take any of the journeys, in the order in which they are met. */
export const personasOf = (journeys: readonly Journey[]): string[] => [
  ...new Set(journeys.flatMap(({ personas }) => personas.map(({ label }) => label))),
];

/** Reads what an earlier window has kept; what is none is no filter. */
export function readFilter(kept: unknown): JourneyFilter {
  if (typeof kept !== 'object' || kept === null) return noFilter;
  const listOf = (name: string): unknown[] => {
    const value: unknown = Reflect.get(kept, name);
    return Array.isArray(value) ? value : [];
  };
  const isState = (value: unknown): value is JourneyState => value === 'current' || value === 'future';
  return {
    personas: listOf('personas').filter((value) => typeof value === 'string'),
    states: listOf('states').filter(isState),
    withFindings: Reflect.get(kept, 'withFindings') === true,
    overdue: Reflect.get(kept, 'overdue') === true,
  };
}
