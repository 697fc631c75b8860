/** The words that the picture itself says; everything else on it is the author's. */
export const words = {
  scenario: 'Scenario',
  goal: 'Goal',
  step: 'on their own',
  exit: 'exit',
  again: 'again',
  noTouchpoints: 'No touchpoints yet',
  noStages: 'No stages yet',
  answers: 'answers',
  lanes: {
    flow: 'Journey',
    goals: 'Goals',
    actions: 'Actions',
    thoughts: 'Thoughts',
    needs: 'Needs',
    gains: 'Gains',
    emotions: 'Emotions',
    pains: 'Pains',
    opportunities: 'Opportunities',
    notes: 'Notes',
  },
} as const;
