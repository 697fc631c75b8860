import { testRule } from './test-rule.ts';

const above = (comment: string): string => `persona me "Me"
${comment}
channel app "App"
journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
  }
}
`;

testRule('invalid-suppression', [
  {
    name: 'no reason',
    text: above('// ⟦cjm-ignore-next-line unused-declaration⟧'),
    messages: ['Say why "unused-declaration" is to be ignored: write // cjm-ignore-next-line RULE: reason.'],
    fixed: null,
  },
  {
    name: 'nothing after the colon',
    text: above('// ⟦cjm-ignore-file leak, unused-declaration :⟧  '),
    messages: ['Say why "leak, unused-declaration" is to be ignored: write // cjm-ignore-file RULE: reason.'],
  },
  {
    name: 'what stands for a reason',
    text: above('// cjm-ignore-next-line unused-declaration: ⟦<why>⟧'),
    messages: ['Say why "unused-declaration" is to be ignored: write // cjm-ignore-next-line RULE: reason.'],
  },
  {
    name: 'no rule',
    text: above('//⟦cjm-ignore-next-line⟧'),
    messages: ['"cjm-ignore-next-line" names no rule: write // cjm-ignore-next-line RULE: reason.'],
  },
  {
    name: 'no rule, but a reason',
    text: above('// ⟦cjm-ignore-file⟧: it is old'),
    messages: ['"cjm-ignore-file" names no rule: write // cjm-ignore-file RULE: reason.'],
  },
  {
    name: 'a misspelt rule',
    text: above('// cjm-ignore-next-line ⟦unused-declarations⟧: soon'),
    messages: ['There is no rule "unused-declarations". Did you mean "unused-declaration"?'],
    fixed: above('// cjm-ignore-next-line unused-declaration: soon'),
    safe: false,
  },
  {
    name: 'an unknown rule beside one that is known',
    text: above('// cjm-ignore-next-line unused-declaration, ⟦zzz⟧: soon'),
    messages: ['There is no rule "zzz". See "cjm rules" for all there are.'],
    fixed: null,
    alone: true,
  },
  {
    name: 'what can not be ignored',
    text: above('// cjm-ignore-file ⟦unresolved-reference⟧, ⟦syntax-error⟧: soon'),
    messages: [
      '"unresolved-reference" can\'t be ignored: without it nothing can be judged.',
      '"syntax-error" can\'t be ignored: without it nothing can be judged.',
    ],
  },
  {
    name: 'a rule about such comments',
    text: above('// cjm-ignore-file ⟦unused-suppression⟧: soon'),
    messages: ['"unused-suppression" can\'t be ignored by a comment, only in a config.'],
  },
  {
    name: 'another word',
    text: above('// ⟦cjm-ignore-line⟧ unused-declaration: soon'),
    messages: ['"cjm-ignore-line" ignores nothing. Did you mean "cjm-ignore-next-line"?'],
    fixed: above('// cjm-ignore-next-line unused-declaration: soon'),
  },
  {
    name: 'a comment that may have several lines',
    text: above('⟦/* cjm-ignore-next-line⟧ unused-declaration: soon */'),
    messages: ['"cjm-ignore-next-line" stands in a comment of one line: // cjm-ignore-next-line RULE: reason.'],
  },
  {
    name: 'documentation',
    text: above('⟦/// cjm-ignore-file⟧ unused-declaration: soon'),
    messages: [
      '"cjm-ignore-file" stands behind two strokes, as three begin documentation: // cjm-ignore-file RULE: reason.',
    ],
    fixed: above('// cjm-ignore-file unused-declaration: soon'),
  },
  { name: 'a comment that speaks of it', text: above('// see cjm-ignore-file') },
  { name: 'documentation that speaks of it', text: above('/// see cjm-ignore-file') },
  { name: 'a text', text: above('channel web "// cjm-ignore-file"') },
]);
