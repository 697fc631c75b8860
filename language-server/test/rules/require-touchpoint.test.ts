import { testRule } from './test-rule.ts';

const empty = (stage: string): string =>
  `The stage "${stage}" has no touchpoint: add what the customer meets there, or remove the stage.`;

testRule('require-touchpoint', [
  { name: 'a touchpoint', text: 'journey j "J" { stage "S" { touchpoint "A" } }' },
  { name: 'a step', text: 'journey j "J" { stage "S" { step "A" } }' },
  {
    name: 'neither, with and without a block',
    text: 'journey j "J" { ⟦stage "S"⟧ ⟦stage t "T"⟧ { goal "Be quick" } }',
    messages: [empty('S'), empty('T')],
  },
  {
    name: 'clauses are outside the range',
    text: 'persona anna "Anna"\nchannel web "Web"\njourney j "J" { ⟦stage pay "Pays"⟧ for anna via web { } }',
    messages: [empty('Pays')],
  },
  { name: 'called by its name', text: 'journey j "J" { ⟦stage оплата⟧ { } }', messages: [empty('оплата')] },
  {
    name: 'a stage without name and label is marked by its keyword',
    text: 'journey j "J" { ⟦stage⟧ { } }',
    messages: [empty('…')],
  },
  {
    name: 'long labels are cut, between graphemes',
    text: `journey j "J" { ⟦stage "${'👩‍🚀'.repeat(70)}"⟧ }`,
    messages: [empty(`${'👩‍🚀'.repeat(59)}…`)],
  },
  {
    name: 'a label of several lines is told in one',
    text: 'journey j "J" { ⟦stage """\n  Pays\n  and waits\n"""⟧ }',
    messages: [empty('Pays and waits')],
  },
  { name: 'a journey without stages has no empty one', text: 'journey j "J" { }' },
]);
