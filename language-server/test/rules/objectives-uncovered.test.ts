import { testRule } from './test-rule.ts';

const stage = (label: string, objective = ''): string =>
  `stage "${label}" { ${objective && `objective ${objective}`} touchpoint "${label}" }`;
const map = (stages: string, head = 'journey j "J"'): string => `persona p "P"\n${head} { ${stages} }`;
const marked = '⟦journey j "J"⟧';
const one = (label: string): string => `What the company wants in the stage "${label}" is not said: add its objective.`;
const many = (count: string, names: string): string =>
  `What the company wants is not said of ${count} stages (${names}): add their objectives.`;
const missing = (objectives: string): string =>
  `No stage of "J" is there to ${objectives}: give one that objective, or add what is missing.`;

testRule('objectives-uncovered', [
  { name: 'no objectives at all', text: map(stage('A') + stage('B')) },
  {
    name: 'one of two stages',
    text: map(`${stage('A', 'attract')} ⟦stage "B"⟧ { touchpoint "B" }`),
    messages: [one('B')],
    severities: ['info'],
  },
  {
    name: 'most stages',
    text: map(stage('A', 'attract') + stage('B') + stage('C'), marked),
    messages: [many('2 of 3', '"B", "C"')],
  },
  { name: 'all stages', text: map(stage('A', 'attract') + stage('B', 'retain')) },
  {
    name: 'what the company pursues',
    text: map(stage('A', 'attract'), marked),
    options: { objectives: ['attract', 'retain', 'promote'] },
    messages: [missing('retain or to promote')],
  },
  {
    name: 'all that the company pursues',
    text: map(stage('A', 'attract') + stage('B', 'retain')),
    options: { objectives: ['retain'] },
  },
  { name: 'what it pursues, no objectives at all', text: map(stage('A')), options: { objectives: ['retain'] } },
  {
    name: 'strict: no objectives at all',
    text: map(stage('A') + stage('B'), `⟦${marked}⟧`),
    preset: 'strict',
    options: { objectives: ['retain'] },
    messages: [missing('retain'), many('2 of 2', '"A", "B"')],
  },
  {
    name: 'all: each stage',
    text: map('⟦stage "A"⟧ { touchpoint "A" }'),
    preset: 'all',
    messages: [one('A')],
  },
]);
