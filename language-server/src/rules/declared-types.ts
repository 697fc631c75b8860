/** Types of what bears a name, a label or both, beside stages and touchpoints. */
export const declaredTypes = [
  'Persona',
  'Channel',
  'Team',
  'System',
  'Source',
  'Metric',
  'Journey',
  'Opportunity',
  'Solution',
] as const;
