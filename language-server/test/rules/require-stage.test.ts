import { testRule } from './test-rule.ts';

testRule('require-stage', [
  {
    name: 'an empty journey',
    text: 'persona a "A" ⟦journey j "J"⟧ for a { }',
    messages: ['"J" has no stage: add its first part, stage "…" { … }.'],
    alone: true,
  },
  {
    name: 'a journey of other things, called by its name',
    text: 'persona a "A" ⟦journey j⟧ { goal "G" opportunity "O" }',
    messages: ['"j" has no stage: add its first part, stage "…" { … }.'],
  },
  { name: 'one stage is enough, even an empty one', text: 'persona a "A" journey j "J" { stage "S" }' },
]);
