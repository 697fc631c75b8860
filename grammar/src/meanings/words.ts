import type { Words } from './meaning.ts';

/** Rules that are a choice of words, with what each word means. */
export const words: readonly Words[] = [
  {
    rule: 'SourceKindWord',
    means: {
      interview: 'talks with customers',
      survey: 'questions that many answered',
      analytics: 'what was counted on web or app',
      crm: 'what the company noted of its customers',
      support: 'requests and complaints',
      review: 'public reviews',
      social: 'what is said on social media',
      observation: 'watching customers',
      staff: 'people of the company who meet customers',
      assumption: 'what the team takes for likely, and says so',
    },
  },
  {
    rule: 'ObjectiveWord',
    means: {
      attract: 'get noticed',
      subscribe: 'be allowed to stay in touch',
      convert: 'be chosen, and paid',
      engage: 'be used',
      satisfy: 'meet the need that was there',
      nurture: 'grow what has begun',
      retain: 'keep the customer',
      delight: 'turn the customer into a fan',
      promote: 'be recommended',
    },
  },
  {
    rule: 'RemarkKind',
    means: {
      action: 'what the customer does',
      thought: 'what goes through their mind, in their own voice',
      need: 'what they must have to get on',
      expectation: 'what they take for granted beforehand',
      quote: 'what somebody said, word for word',
      pain: 'what hinders, hurts or annoys them',
      gain: 'what helps or pleases them',
      note: 'what you want to say to the reader of the map',
      question: 'a gap in what is known',
    },
  },
  {
    rule: 'BackingRow',
    means: {
      frontstage: 'what the customer sees of the company',
      backstage: 'what people and systems do unseen',
      support: 'what others do so that this can work',
      artifact: 'what the customer holds in hands or on screen',
    },
  },
  {
    rule: 'StatusWord',
    means: {
      proposed: 'thought of',
      planned: 'decided',
      live: 'with customers',
      measured: 'with customers, and its effect is known',
      dropped: 'given up',
    },
  },
  {
    rule: 'Severity',
    means: {
      low: 'is noticed',
      medium: 'costs time or trust',
      high: 'makes people doubt, and some leave',
      blocker: 'nobody affected gets on',
    },
  },
];

/** Rules that only group others, or spell what others are made of: the reference shows them where they are used. */
export const parts: readonly string[] = [
  'Declaration',
  'PersonaFact',
  'SourceFact',
  'JourneyItem',
  'StageItem',
  'TouchpointItem',
  'PlaceFact',
  'TimeUnit',
  'OpportunityItem',
  'SolutionItem',
  'Level',
  'Stop',
  'MoveTarget',
];
