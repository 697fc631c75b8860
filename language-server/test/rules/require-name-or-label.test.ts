import { testRule } from './test-rule.ts';

const neither = (keyword: string): string =>
  `This "${keyword}" has neither name nor label: write ${keyword} "…", with what it is called.`;

testRule('require-name-or-label', [
  { name: 'a name, a label, or both', text: 'persona anna\npersona "Boris"\nchannel web "Web"' },
  {
    name: 'a persona and a journey',
    text: '⟦persona⟧ { }\n⟦journey⟧ { }\n',
    messages: ['persona', 'journey'].map(neither),
  },
  ...['channel', 'team', 'system', 'source', 'metric'].map((keyword) => ({
    name: `a ${keyword}`,
    text: `⟦${keyword}⟧`,
    messages: [neither(keyword)],
    alone: true,
  })),
  {
    name: 'a word straight after the keyword is the name, whatever else it may mean',
    text: 'channel online\nteam\nsystem',
  },
  {
    name: 'what stands inside a journey',
    text: 'persona p "P"\njourney j "J" { ⟦stage⟧ { ⟦touchpoint⟧ { emotion 1 } ⟦step⟧ { emotion 1 } } ⟦opportunity⟧ { ⟦solution⟧ { status planned } } }',
    messages: ['stage', 'touchpoint', 'step', 'opportunity', 'solution'].map(neither),
    alone: true,
  },
  {
    name: 'a path and a remark may go without',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint a "A" { pain "X" } touchpoint b "B" } path : a -> b }',
  },
  {
    name: 'an empty label is none',
    text: '⟦persona ""⟧ { }\n⟦team " "⟧',
    messages: [neither('persona'), neither('team')],
  },
  { name: 'an empty label beside a name', text: 'persona anna ""' },
  {
    name: 'clauses are no name',
    text: 'persona p "P"\njourney j "J" { ⟦stage⟧ for p { touchpoint "T" { emotion 1 } } }',
    messages: [neither('stage')],
    alone: true,
  },
]);
