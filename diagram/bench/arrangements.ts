import type { View } from '../src/index.ts';

export const arrangements = ['compact', 'swimlanes'] as const satisfies readonly View['arrangement'][];

export type Arrangement = (typeof arrangements)[number];
