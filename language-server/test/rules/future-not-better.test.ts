import { testRule } from './test-rule.ts';

const people = 'persona p "P"\npersona q "Q"\n';
const today = (text: string): string => `journey now "Now" { ${text} }\n`;
const tomorrow = (text: string, head = 'journey then "Then" for p, q'): string =>
  `${head} { state future of now ${text} }`;
const stage = (text: string): string => `stage "S" { touchpoint a "A" { ${text} } touchpoint b "B" }`;
const said = (who: string, then: string, now: string): string =>
  `For "${who}" it feels no better than in "Now": ${then} on average, and ${now} today. Say what gets better, or change the plan.`;

testRule('future-not-better', [
  {
    name: 'worse for one',
    text:
      people +
      today(stage('emotion 0')) +
      tomorrow(stage('emotion -0.1 for p emotion 0.1 for q'), 'journey then "Then" for ⟦p⟧, q'),
    messages: [said('P', '-0.1', '0')],
    severities: ['warning'],
  },
  {
    name: 'the same',
    text: people + today(stage('emotion 1 for q')) + tomorrow(stage('emotion 1'), '⟦journey then "Then"⟧'),
    messages: [said('Q', '+1', '+1')],
  },
  { name: 'better', text: people + today(stage('emotion 0')) + tomorrow(stage('emotion 0.1')) },
  { name: 'not known today', text: people + today(stage('')) + tomorrow(stage('emotion -1')) },
  { name: 'not known then', text: people + today(stage('emotion 1')) + tomorrow(stage('')) },
  { name: 'no future', text: people + today(stage('emotion 0')) + today(stage('emotion -1')).replace('now', 'n2') },
  {
    name: 'the mean counts',
    text:
      people +
      today('stage "S" { touchpoint a "A" { emotion 2 } touchpoint b "B" { emotion -1 } }') +
      tomorrow('stage "S" { touchpoint a "A" { emotion 1 } touchpoint b "B" { emotion 0.5 } }'),
  },
  {
    name: 'of an imported journey',
    text: `import "now.cjm"\npersona p "P"\n${tomorrow(stage('emotion 0'), 'journey then "Then" for ⟦p⟧')}`,
    beside: { 'now.cjm': `persona p "P"\n${today(stage('emotion 0.5'))}` },
    messages: [said('P', '0', '+0.5')],
  },
  {
    name: 'path by path',
    text:
      people +
      today(
        'stage "S" { touchpoint a "A" { emotion 1 } touchpoint b "B" { emotion 0 } touchpoint c "C" { emotion -1 } } path x for p : a -> b path y for p : b -> c',
      ) +
      tomorrow(
        'stage "S" { touchpoint a "A" { emotion 1 } touchpoint b "B" { emotion 0 } touchpoint c "C" { emotion -0.5 } } path x for p : a -> b path y for p : b -> c',
        'journey then "Then" for ⟦p⟧',
      ),
    messages: [said('P', '+0.5', '+0.5')],
  },
  {
    name: 'a path that today has none of, among several',
    text:
      people +
      today(
        'stage "S" { touchpoint a "A" { emotion 1 } touchpoint b "B" { emotion 1 } } path x for p : a -> b path y for p : b -> a',
      ) +
      tomorrow(
        'stage "S" { touchpoint a "A" { emotion 0 } touchpoint b "B" { emotion 0 } } path z for p : a -> b',
        'journey then "Then" for p',
      ),
  },
  {
    name: 'means that are the same but for binary fractions',
    text:
      people +
      today('stage "S" { touchpoint a "A" { emotion 0.15 for p } touchpoint b "B" }') +
      tomorrow(
        'stage "S" { touchpoint a "A" { emotion 0.1 for p } touchpoint b "B" { emotion 0.2 for p } }',
        'journey then "Then" for ⟦p⟧, q',
      ),
    messages: [said('P', '+0.15', '+0.15')],
  },
]);
