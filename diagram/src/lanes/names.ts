/** Names of the lanes that a reader may choose from, from top to bottom. They stay: command lines are written with them. */
export const laneNames = [
  'goals',
  'journey',
  'timeline',
  'actions',
  'thoughts',
  'needs',
  'gains',
  'emotions',
  'pains',
  'opportunities',
  'metrics',
  'blueprint',
  'owners',
  'notes',
] as const;

export type LaneName = (typeof laneNames)[number];
