import { testRule } from './test-rule.ts';

const stage = (text: string): string =>
  `channel web "Web"\nchannel app "App"\njourney j "J" {\n  stage "S" via web {\n    ${text}\n  }\n}\n`;
const alone = (step: string): string =>
  `The step "${step}" is done alone, without a channel: call it a touchpoint, or leave out "via".`;

testRule('channel-on-step', [
  { name: 'a touchpoint has channels', text: stage('touchpoint "A" via app') },
  { name: "a stage's channels do not reach its steps", text: stage('step "A" touchpoint "B" via app') },
  {
    name: 'a step with one',
    text: stage('step "Waits" via ⟦app⟧ { note "N" }'),
    messages: [alone('Waits')],
    fixed: stage('touchpoint "Waits" via app { note "N" }'),
    safe: false,
  },
  {
    name: 'several channels are one mistake',
    text: stage('step 等 for nobody via ⟦app⟧, web via web'),
    messages: [alone('等')],
    fixed: stage('touchpoint 等 for nobody via app, web via web'),
  },
  {
    name: 'a channel that nothing declares is a channel all the same',
    text: stage('step "Waits" via ⟦nowhere⟧ touchpoint "B" via app'),
    messages: [alone('Waits')],
  },
]);
