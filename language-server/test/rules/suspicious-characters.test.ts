import { testRule } from './test-rule.ts';

const invisible = (code: string): string => `An invisible character "U+${code}" stands here: remove it.`;
const control = (code: string): string =>
  `The invisible control "U+${code}" changes how this text is shown, not what it says: remove it.`;
const mixed = (name: string): string =>
  `The name "${name}" mixes Latin letters with others that look the same: write it in one script.`;
const twin = (name: string): string =>
  `The name "${name}" looks like another one in a different script: choose a name that can be told apart.`;

testRule('suspicious-characters', [
  {
    name: 'between words',
    text: 'persona ⟦\u200B⟧anna "Anna"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
    messages: [invisible('200B')],
    fixed: 'persona anna "Anna"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
    safe: true,
    alone: true,
  },
  {
    name: 'in the middle of a name, which is read as one word',
    text: 'persona an⟦\u200B⟧na "Anna"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
    messages: [invisible('200B')],
    fixed: 'persona anna "Anna"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
    safe: true,
    alone: true,
  },
  {
    name: 'in the middle of a keyword and of a reference',
    text: 'per⟦\u00AD⟧sona anna "Anna"\njourney j "J" for an⟦\u2060⟧na { stage "S" { touchpoint "T" } }',
    messages: [invisible('00AD'), invisible('2060')],
    alone: true,
  },
  {
    name: 'a control of direction outside of texts is one finding, not two',
    text: 'persona anna⟦\u202E⟧ "Anna"\njourney j "J" { stage "S" { touchpoint "T" } }',
    messages: [invisible('202E')],
    alone: true,
  },
  {
    name: 'controls of direction in a text and in a comment',
    text: '// a⟦\u2066⟧b\npersona anna "An⟦\u202E⟧na⟦\u202C⟧"\njourney j "J" { stage "S" { touchpoint "T" } }',
    messages: [control('2066'), control('202E'), control('202C')],
    fixed: '// ab\npersona anna "An\u202Ena\u202C"\njourney j "J" { stage "S" { touchpoint "T" } }',
    safe: true,
    alone: true,
  },
  {
    name: 'emoji joiners, quotes, dashes and hard spaces in a text are fine, and so are right-to-left words',
    text: 'persona anna "👩‍👩‍👧 “Anna” – שלום\u00A0𝄞 ﷽"\njourney j "J" { stage "S" { touchpoint "T" } }',
    alone: true,
  },
  {
    name: 'a byte order mark at the start',
    text: '\uFEFFpersona anna "Anna"\njourney j "J" { stage "S" { touchpoint "T" } }',
    alone: true,
  },
  {
    name: 'a Cyrillic letter in a Latin name',
    text: 'persona ⟦\u0430nna⟧ "Anna"\njourney j "J" { stage "S" { touchpoint "T" } }',
    messages: [mixed('\u0430nna')],
    fixed: 'persona anna "Anna"\njourney j "J" { stage "S" { touchpoint "T" } }',
    safe: false,
    alone: true,
  },
  {
    name: 'a Greek one, a capital, and one part of a name',
    text: 'persona ⟦m\u03BFm⟧ "M"\nchannel ⟦\u0421RM⟧ "C"\nteam ⟦shop-\u0441rm⟧ "S"\n',
    messages: [mixed('m\u03BFm'), mixed('\u0421RM'), mixed('shop-\u0441rm')],
  },
  {
    name: 'names that show their scripts',
    text: 'team crm-система "A"\nteam этап2b "B"\nteam анна "C"\nteam μServices "D"\nteam 小林kun "E"\n',
  },
  {
    name: 'two names in two scripts that nobody can tell apart',
    text: 'team cop "Police"\nteam ⟦\u0441\u043E\u0440⟧ "Litter"\n',
    messages: [twin('\u0441\u043E\u0440')],
    fixed: null,
  },
  {
    name: 'twins of which neither is Latin: Greek and Cyrillic',
    text: 'team \u03BF "Omicron"\nteam ⟦\u043E⟧ "O"\n',
    messages: [twin('\u043E')],
    alone: true,
  },
  { name: 'of two kinds they are no twins', text: 'team cop "Police"\nchannel \u0441\u043E\u0440 "Litter"\n' },
  {
    name: 'inside a journey',
    text: 'persona p "P"\njourney j "J" { stage "S" { touchpoint a "A" { emotion 1 } touchpoint ⟦\u0430⟧ "B" { emotion 1 } } }',
    messages: [twin('\u0430')],
    alone: true,
  },
  {
    name: 'a control with a short code',
    text: 'persona anna "⟦\u061C⟧Anna"\njourney j "J" for anna { stage "S" { touchpoint "T" } }',
    messages: [control('061C')],
  },
]);
