import { testRule } from './test-rule.ts';

const map = (above: string, after = ''): string => `persona me "Me"
${above}channel app "App"${after}
journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
  }
}
`;

testRule('unused-suppression', [
  {
    name: 'one that hides nothing',
    text: map('  ⟦// cjm-ignore-next-line leak: soon⟧\n'),
    messages: ['"leak" finds nothing on the line after it: remove the comment.'],
    severities: ['warning'],
    fixed: map(''),
    safe: false,
  },
  {
    name: 'one behind a statement',
    text: map('', ' ⟦// cjm-ignore-file leak, weak-ending: soon⟧'),
    messages: ['"leak, weak-ending" finds nothing in this file: remove the comment.'],
    fixed: map(''),
  },
  {
    name: 'one at the very end',
    text: `${map('// cjm-ignore-file unused-declaration: soon\n')}⟦// cjm-ignore-next-line leak: soon⟧`,
    messages: ['"leak" finds nothing on the line after it: remove the comment.'],
    fixed: map('// cjm-ignore-file unused-declaration: soon\n'),
  },
  {
    name: 'the first of two rules',
    text: map('// cjm-ignore-next-line ⟦leak⟧, unused-declaration: soon\n'),
    messages: ['"leak" finds nothing on the line after it: remove its name.'],
    fixed: map('// cjm-ignore-next-line unused-declaration: soon\n'),
    alone: true,
  },
  {
    name: 'the last of two rules',
    text: map('// cjm-ignore-file unused-declaration, ⟦leak⟧: soon\n'),
    messages: ['"leak" finds nothing in this file: remove its name.'],
    fixed: map('// cjm-ignore-file unused-declaration: soon\n'),
    alone: true,
  },
  {
    name: 'one about the file, where one about the line was enough',
    text: map('⟦// cjm-ignore-file unused-declaration: soon⟧\n// cjm-ignore-next-line unused-declaration: soon\n'),
    messages: ['"unused-declaration" finds nothing in this file: remove the comment.'],
  },
  { name: 'one that hides a finding', text: map('// cjm-ignore-next-line unused-declaration: soon\n'), alone: true },
  {
    name: 'one without a reason is another mistake',
    text: map('// cjm-ignore-next-line leak\n'),
  },
  {
    name: 'the line that is wrong is not the next',
    text: map('⟦// cjm-ignore-next-line unused-declaration: soon⟧\npersona you "You" {}\n').replace(
      'for me',
      'for me, you',
    ),
    messages: ['"unused-declaration" finds nothing on the line after it: remove the comment.'],
  },
  {
    name: 'comments and blank lines between it and what it is about',
    text: map(
      '// cjm-ignore-next-line unused-declaration: soon\n\n// cjm-ignore-next-line duplicate-name: soon\n/// The app.\n',
    ).replace('// cjm-ignore-next-line duplicate-name: soon', '⟦// cjm-ignore-next-line duplicate-name: soon⟧'),
    messages: ['"duplicate-name" finds nothing on the line after it: remove the comment.'],
    alone: true,
  },
]);
