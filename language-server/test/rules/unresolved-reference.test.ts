import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';
import { testRule } from './test-rule.ts';

const journey = (text: string): string =>
  `persona anna "Anna"\nchannel web "Web"\njourney j "J" {\n  stage "S" {\n    touchpoint search "Searches"\n    touchpoint pay "Pays" {\n      pain fee "Fee"\n    }\n  }\n  ${text}\n}\n`;

testRule('unresolved-reference', [
  {
    name: 'all is declared',
    text: journey('path for anna: search -> pay\n  move pay -> exit\n  opportunity "O" answers fee'),
  },
  {
    name: 'a misspelt touchpoint',
    text: journey('move search -> ⟦apy⟧'),
    messages: ['"apy" is not a touchpoint of this journey. Did you mean "pay"?'],
    fixed: journey('move search -> pay'),
  },
  {
    name: 'both ends of a move, and each stop of a path',
    text: journey('move ⟦serch⟧ -> ⟦payy⟧\n  path : ⟦sarch⟧ -> pay'),
    messages: ['serch', 'payy', 'sarch'].map(
      (name) =>
        `"${name}" is not a touchpoint of this journey. Did you mean "${name.startsWith('s') ? 'search' : 'pay'}"?`,
    ),
  },
  {
    name: 'a misspelt way out',
    text: journey('move pay -> ⟦exti⟧'),
    messages: ['"exti" is not a touchpoint of this journey. Did you mean "exit"?'],
    fixed: journey('move pay -> exit'),
  },
  {
    name: 'nothing near: what there is',
    text: journey('move pay -> ⟦delivery⟧'),
    messages: ['"delivery" is not a touchpoint of this journey. Declare it, or use one of: search, pay.'],
  },
  {
    name: 'many candidates are cut short',
    text: `journey j "J" { stage "S" { ${[...'abcdefghij'].map((name) => `touchpoint ${name}${name} "T"`).join(' ')} } move aa -> ⟦elsewhere⟧ }`,
    messages: [
      '"elsewhere" is not a touchpoint of this journey. Declare it, or use one of: aa, bb, cc, dd, ee, ff, gg, hh, … (10 in all).',
    ],
  },
  {
    name: 'nothing of the kind at all',
    text: 'journey j "J" for ⟦anna⟧ { stage "S" via ⟦web⟧ { touchpoint "T" { backstage "B" by ⟦ops⟧ owner ⟦shop⟧ details ⟦nested⟧ note "N" from ⟦talks⟧ } } }',
    messages: [
      '"anna" is not a persona of this file. Declare it first: persona anna "…".',
      '"web" is not a channel of this file. Declare it first: channel web "…".',
      '"ops" is not a team or system of this file. Declare it first: team ops "…".',
      '"shop" is not a team of this file. Declare it first: team shop "…".',
      '"nested" is not a journey of this file. Declare it, or use one of: j.',
      '"talks" is not a source of this file. Declare it first: source talks "…".',
    ],
  },
  {
    name: 'a pain where there is none',
    text: 'journey j "J" { opportunity "O" answers ⟦fee⟧ }',
    messages: ['"fee" is not a pain or need of this journey. Declare it first: pain fee "…".'],
  },
  {
    name: 'what a persona or journey that is not known may bring is not also missed',
    text: 'journey j "J" for ⟦anna⟧ { opportunity "O" answers early }\njourney k "K" { state future of ⟦jj⟧ opportunity "P" answers late }',
    messages: [
      '"anna" is not a persona of this file. Declare it first: persona anna "…".',
      '"jj" is not a journey of this file. Declare it, or use one of: j, k.',
    ],
  },
  {
    name: 'metrics: the declared and the built-in ones',
    text: 'metric basket "B"\njourney j "J" { metric ⟦conversoin⟧ 5% metric ⟦other⟧ 5% metric basket 2 metric nps 5 }',
    messages: [
      '"conversoin" is not a metric of this file. Did you mean "conversion"?',
      '"other" is not a metric of this file. Declare it, or use one of: basket, conversion, csat, nps, ces, aov, retention, roi.',
    ],
  },
  {
    name: 'a system owns nothing',
    text: 'team ecom "E"\nsystem crm "C"\njourney j "J" { owner ⟦crm⟧ stage "S" { touchpoint "T" { support "x" by crm, ecom } } }',
    messages: ['"crm" is not a team of this file. Declare it, or use one of: ecom.'],
  },
  {
    name: 'qualified answers',
    text: 'persona anna "A" { need early "E" }\njourney j "J" { opportunity "O" answers anna.early, ⟦anna.earyl⟧, ⟦j.fee⟧, ⟦boris.late⟧ pain slow "S" }',
    messages: [
      '"anna.earyl" is not a pain or need of this journey. Did you mean "anna.early"?',
      '"j.fee" is not a pain or need of this journey. Declare it, or use one of: j.slow.',
      '"boris.late" is not a pain or need of this journey. Before the dot stands a journey, or a persona who takes this one: "boris" is neither, or has no pains.',
    ],
  },
  {
    name: 'a letter of another script',
    text: 'persona anna "A"\njourney j "J" for ⟦\u0430nna⟧ { }',
    messages: ['"\u0430nna" is not a persona of this file. It only looks like "anna", with letters of another script.'],
    fixed: 'persona anna "A"\njourney j "J" for anna { }',
  },
  {
    name: 'a name of another kind is not meant',
    text: journey('path for ⟦web⟧: search -> pay'),
    messages: ['"web" is not a persona of this file. Declare it, or use one of: anna.'],
  },
  {
    name: 'each of a list',
    text: journey('note "…" for anna, ⟦ana⟧'),
    messages: ['"ana" is not a persona of this file. Did you mean "anna"?'],
  },
  {
    name: "the pains of the journey's personas can be answered",
    text: 'persona anna "Anna" { need early "Early" }\njourney j "J" for anna { opportunity "O" answers early }',
  },
  {
    name: 'those of others cannot',
    text: 'persona anna "Anna"\npersona boris "Boris" { need early "Early" }\njourney j "J" for anna { opportunity "O" answers ⟦early⟧ }',
    messages: ['"early" is not a pain or need of this journey. Declare it first: pain early "…".'],
  },
  {
    name: "another journey's touchpoints are not this one's",
    text: 'journey a "A" { stage "S" { touchpoint x "X" } }\njourney b "B" { stage "S" { touchpoint y "Y" } move y -> ⟦x⟧ }',
    messages: ['"x" is not a touchpoint of this journey. Declare it, or use one of: y.'],
  },
  {
    name: 'a label is no name',
    text: 'journey j "J" { stage "S" { touchpoint "pay" } move ⟦pay⟧ -> exit }',
    messages: ['"pay" is not a touchpoint of this journey. Declare it first: touchpoint pay "…".'],
  },
  {
    name: 'Unicode names',
    text: 'persona марина "Марина"\npersona 小林 "小林"\njourney j "J" for ⟦марин⟧, 小林 { }',
    messages: ['"марин" is not a persona of this file. Did you mean "марина"?'],
    fixed: 'persona марина "Марина"\npersona 小林 "小林"\njourney j "J" for марина, 小林 { }',
  },
  {
    name: 'a name refers to its twin in another normal form',
    text: 'persona caf\u00e9 "A"\njourney j "J" for cafe\u0301 { }',
  },
  {
    name: 'nine candidates are cut short, too',
    text: `journey j "J" { stage "S" { ${[...'abcdefghi'].map((name) => `touchpoint ${name}${name} "T"`).join(' ')} } move aa -> ⟦elsewhere⟧ }`,
    messages: [
      '"elsewhere" is not a touchpoint of this journey. Declare it, or use one of: aa, bb, cc, dd, ee, ff, gg, hh, … (9 in all).',
    ],
  },
  {
    name: 'an import might bring it',
    beside: { 'people.cjm': 'persona anna "Anna"\n' },
    text: 'import "people.cjm"\njourney j "J" for ⟦zoe⟧ { }',
    messages: ['"zoe" is not a persona of this file or its imports. Declare it, or use one of: anna.'],
  },
  {
    name: 'an import that leads nowhere may be what brings it',
    text: 'import "nowhere.cjm"\njourney j "J" for zoe { }',
  },
  {
    name: 'so it is not what a touchpoint is missed for',
    text: 'import "nowhere.cjm"\njourney j "J" { move ⟦zoe⟧ -> exit }',
    messages: ['"zoe" is not a touchpoint of this journey. Declare it first: touchpoint zoe "…".'],
  },
]);

describe('what follows from a line that could not be read is not also missed', () => {
  const missed = async (text: string): Promise<readonly string[]> => {
    const { findings } = await checkText(text, { 'people.cjm': 'persona anna "Anna"\n' });
    expect(findings.some((finding) => finding.rule === 'syntax-error')).toBe(true);
    return findings
      .filter(({ rule }) => rule === 'unresolved-reference')
      .map(({ message }) => message.replace(/ .*/s, ''));
  };

  test.each([
    ['what a broken line declares', 'xyzzy channel web "Web"\njourney j "J" { stage "S" via web { touchpoint "T" } }'],
    ['the second word of a broken line', '  xyzzy web "Web"\njourney j "J" { stage "S" via web { touchpoint "T" } }'],
    [
      'of a qualified name the last part',
      'journey j "J" {\n  xyzzy pain fee "Fee"\n  opportunity "O" answers start.fee\n}',
    ],
    ['whoever a broken import brings', 'import people.cjm"\njourney j "J" for anna { }'],
    ['whoever one of two imports brings', 'import "people.cjm"\nimport other.cjm"\njourney j "J" for zoe { }'],
    ['an answer in a journey whose head is broken', 'journey j "J" zzz {\n  opportunity "O" answers fee\n}'],
  ])('%s', async (_, text) => {
    expect(await missed(text)).toEqual([]);
  });

  const broken = 'team "about web, fee and zoe" }';
  test.each([
    ['a name that the broken line only mentions', `${broken}\njourney j "J" { stage "S" via web }`, 'web'],
    ['a touchpoint in a journey whose head is broken', 'journey j "J" zzz {\n  move fee -> exit\n}', 'fee'],
    ['an answer in a journey whose head is sound', `${broken}\njourney j "J" { opportunity "O" answers fee }`, 'fee'],
    ['whoever a sound import does not bring', `import "people.cjm"\n${broken}\njourney j "J" for zoe { }`, 'zoe'],
  ])('but %s', async (_, text, name) => {
    expect(await missed(text)).toEqual([`"${name}"`]);
  });
});
