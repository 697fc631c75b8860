import { choice, stop } from './snippet.ts';

/**
 * What is written when a keyword is picked, by the keyword and the block that it stands in (`*`: any). In the syntax of
 * snippets that the Language Server Protocol gives; the texts between are there to be written over.
 */
export const statementSnippets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  import: { '*': 'import "$1"' },
  persona: { '*': `persona ${stop(1, 'anna')} "${stop(2, 'Anna, first-time buyer')}"$0` },
  channel: { '*': `channel ${stop(1, 'app')} "${stop(2, 'Mobile app')}" ${choice(3, 'online', 'offline')}` },
  team: { '*': `team ${stop(1, 'ecom')} "${stop(2, 'E-commerce')}"` },
  system: { '*': `system ${stop(1, 'shop')} "${stop(2, 'Web shop')}"` },
  source: {
    '*': `source ${stop(1, 'talks')} "${stop(2, '12 interviews')}" ${choice(3, 'interview', 'survey', 'analytics', 'crm', 'support', 'review', 'social', 'observation', 'staff', 'assumption')} $0`,
  },
  metric: {
    Document: `metric ${stop(1, 'basket')} "${stop(2, 'Items in the basket')}" ${choice(3, 'higher', 'lower')}`,
    '*': 'metric $0',
  },
  journey: {
    '*': [
      `journey ${stop(1, 'buying')} "${stop(2, 'Buying a gift')}" {`,
      `\tstage "${stop(3, 'Choose')}" {`,
      `\t\ttouchpoint "${stop(4, 'Looks around')}" { emotion ${choice(5, '+2', '+1', '0', '-1', '-2')} }`,
      '\t}$0',
      '}',
    ].join('\n'),
  },
  scenario: { '*': `scenario "${stop(1, 'A present is needed by Friday')}"` },
  goal: { '*': `goal "${stop(1, 'It arrives in time')}"` },
  state: { '*': `state ${choice(1, 'current', 'future of ')}$0` },
  reviewed: { '*': 'reviewed $0' },
  owner: { '*': 'owner $0' },
  details: { '*': 'details $0' },
  objective: {
    '*': `objective ${choice(1, 'attract', 'subscribe', 'convert', 'engage', 'satisfy', 'nurture', 'retain', 'delight', 'promote')}`,
  },
  emotion: { '*': `emotion ${choice(1, '+2', '+1', '0', '-1', '-2')}` },
  segment: { '*': `segment "${stop(1, 'New customers')}"` },
  role: { '*': `role "${stop(1, 'Decides what the family buys')}"` },
  share: { '*': `share ${stop(1, '40')}%` },
  stage: { '*': `stage "${stop(1, 'Choose')}" {\n\t$0\n}` },
  touchpoint: { '*': `touchpoint "${stop(1, 'Looks around')}" {\n\t$0\n}` },
  step: { '*': `step "${stop(1, 'Thinks it over')}" {\n\t$0\n}` },
  'moment-of-truth': { '*': `moment-of-truth "${stop(1, 'Here it is decided')}"` },
  when: { '*': `when "${stop(1, 'Week 7')}"` },
  duration: { '*': `duration ${stop(1, '5')} ${choice(2, 'min', 'h', 'days', 'weeks', 'months')}` },
  link: { '*': 'link "https://$1"' },
  action: { '*': 'action "$1"' },
  thought: { '*': 'thought "$1"' },
  need: { '*': 'need "$1"' },
  expectation: { '*': 'expectation "$1"' },
  quote: { '*': 'quote "$1"' },
  pain: { '*': 'pain "$1"' },
  gain: { '*': 'gain "$1"' },
  note: { '*': 'note "$1"' },
  question: { '*': 'question "$1"' },
  frontstage: { '*': 'frontstage "$1"' },
  backstage: { '*': 'backstage "$1"' },
  support: { '*': 'support "$1"' },
  artifact: { '*': 'artifact "$1"' },
  opportunity: {
    '*': `opportunity "${stop(1, 'Show the price early')}" {\n\tsolution "${stop(2, 'Price on the product page')}"$0\n}`,
  },
  solution: { '*': `solution "${stop(1, 'Price on the product page')}" {\n\t$0\n}` },
  status: { '*': `status ${choice(1, 'proposed', 'planned', 'live', 'measured', 'dropped')}` },
  impact: { '*': `impact ${choice(1, 'high', 'medium', 'low')}` },
  effort: { '*': `effort ${choice(1, 'low', 'medium', 'high')}` },
  result: { '*': 'result $0' },
  informed: { '*': 'informed $0' },
  ticket: { '*': 'ticket "https://$1"' },
  path: { '*': `path "${stop(1, 'From an ad')}": $0` },
  move: { '*': 'move $1 -> $0' },
};

/** Whether the first thing that the snippet leaves open is a name, a date or a file, which completion knows. */
export const leadsToNames = (snippet: string): boolean => /^(?:import "|\p{L}+ )\$\d/u.test(snippet);
