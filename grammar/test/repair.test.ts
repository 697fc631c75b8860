import { describe, expect, test } from 'vitest';
import { isJourney, stagesOf, touchpointsOf } from '../src/index.ts';
import { parse } from './parse.ts';

const labels = (text: string): (string | undefined)[] => {
  const journeys = parse(text).file.declarations.filter(isJourney);
  return journeys.flatMap(stagesOf).flatMap((stage) => [stage.label, ...touchpointsOf(stage).map((it) => it.label)]);
};

describe('one mistake is one problem, and the rest is understood', () => {
  test.each([
    {
      mistake: 'a misspelt statement',
      text: `journey j "J" {\n  stage s "S" {\n    touchpiont a "A" { emotion 1 }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:5 "touchpiont" is not known here. Did you mean "touchpoint"?',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'a misspelt clause',
      text: `persona p "P"\njourney j "J" fro p {\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '2:15 "fro" is not known here. Did you mean "for"?',
      understood: ['S', 'A'],
    },
    {
      mistake: 'an unknown statement with a block',
      text: `journey j "J" {\n  stage s "S" {\n    widget x "X" { colour "red" { deep } }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:5 "widget" is not a statement of the stage of line 2.',
      understood: ['S', 'B'],
    },
    {
      mistake: 'a text without quotes',
      text: `journey j "J" {\n  stage s "S" {\n    pain late The fee comes late\n    touchpoint b "B"\n  }\n}`,
      problem: '3:15 "The" is not expected here. Text stands in quotes',
      understood: ['S', 'B'],
      parser: 1,
    },
    {
      mistake: 'a statement in the wrong block',
      text: `journey j "J" {\n  touchpoint a "A" { emotion 1 }\n  stage s "S" { touchpoint b "B" }\n}`,
      problem: '2:3 "touchpoint" can\'t stand in the journey of line 1: it belongs in a stage.',
      understood: ['S', 'B'],
    },
    {
      mistake: 'what belongs to a touchpoint, without braces',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint a "A" emotion -1 pain "P"\n    touchpoint b "B"\n  }\n}`,
      problem: '3:22 "emotion" stands beside the touchpoint without braces: write { emotion … } if it belongs there',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'the same before what follows on the line',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" emotion -1 touchpoint b "B" }\n}`,
      problem: '2:34 "emotion" stands beside the touchpoint without braces',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'branches that are not merged',
      text: `journey j "J" {\n<<<<<<< HEAD\n  stage s "S" { touchpoint a "A" }\n||||||| base\n  stage s "O" {\n=======\n  stage t "T" { }\n>>>>>>> topic\n}`,
      problem: '2:1 The changes of two branches are not merged here',
      understood: ['S', 'A'],
    },
    {
      mistake: 'what is left of a merge',
      text: `journey j "J" {\r\n  stage s "S" { touchpoint a "A" }\r\n=======\r\n}`,
      problem: '3:1 The changes of two branches are not merged here',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a comment as other languages write it',
      text: `# about j\njourney j "J" {\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '1:1 A comment begins with //: write that for "#".',
      understood: ['S', 'A'],
    },
    {
      mistake: 'such a comment behind a statement',
      text: `journey j "J" {\n  stage s "S" { ## the "first\n    touchpoint a "A"\n  }\n}`,
      problem: '2:17 A comment begins with //: write that for "##".',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a missing brace before a sibling',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint a "A" { emotion 1\n    touchpoint b "B" { emotion 1 }\n  }\n}`,
      problem: '3:33 The block of the touchpoint of line 3 is not closed: add "}".',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'a missing brace seen by indentation',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint a "A" {\n      emotion 1\n  }\n  stage t "T" { touchpoint b "B" }\n}`,
      problem: '4:16 The block of the touchpoint of line 3 is not closed: add "}".',
      understood: ['S', 'A', 'T', 'B'],
    },
    {
      mistake: 'a missing last brace',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" }\n`,
      problem: '2:35 The block of the journey of line 1 is not closed: add "}".',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a brace too many',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" }\n}\n}\n`,
      problem: '4:1 This "}" closes nothing',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a missing opening brace',
      text: `journey j "J" {\n  stage s "S"\n    touchpoint a "A" { emotion 1 }\n  }\n  stage t "T" { touchpoint b "B" }\n}`,
      problem: '2:14 The block of the stage of line 2 is not opened: add "{".',
      understood: ['S', 'A', 'T', 'B'],
    },
    {
      mistake: 'a missing opening brace within a line',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint a "A" emotion 1 }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:21 The block of the touchpoint of line 3 is not opened: add "{".',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'a missing opening brace of a journey',
      text: `journey j "J"\n  goal "G"\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '1:14 The block of the journey of line 1 is not opened: add "{".',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a statement written twice',
      text: `journey j "J" {\n  stage stage pay "S" { touchpoint a "A" }\n}`,
      problem: '2:9 "stage" stands here twice: remove one.',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a clause written twice',
      text: `persona p "P"\njourney j "J" for for p {\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '2:19 "for" stands here twice: remove one.',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a name written twice',
      text: `journey j "J" {\n  stage pay pay "S" { touchpoint a "A" }\n}`,
      problem: '2:13 "pay" stands here twice: remove one.',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a text written twice',
      text: `persona p "P" "P"\njourney j "J" {\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '1:15 The text "P" stands here twice: remove one.',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a clause with two letters swapped',
      text: `persona p "P"\njourney j "J" ofr p {\n  stage s "S" { touchpoint a "A" }\n}`,
      problem: '2:15 "ofr" is not known here. Did you mean "for"?',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a text that lost its first quote',
      text: `journey j "J" {\n  stage s Why, on earth? for" {\n    touchpoint a "A"\n  }\n}`,
      problem: '2:11 "Why" is not expected here. Text stands in quotes: "Why …".',
      understood: [undefined, 'A'],
    },
    {
      mistake: 'a text that lost its last quote before another text',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint a "A { emotion 1 "late again" }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:34 "late" is not expected here. Text stands in quotes: "late …".',
      understood: ['S', 'A { emotion 1 ', 'B'],
    },
    {
      mistake: 'a text cut off by the line',
      text: `journey j "J {\n  stage s "S" { touchpoint a "A" }\n}\n`,
      problem: '1:11 This text has no end',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a word that other tools have for it',
      text: `actor p "P"\njourney j "J" for p {\n  Phase s "S" { контакт a "A" }\n}`,
      problem: '1:1 "actor" is not known here. Did you mean "persona"?',
      understood: ['S', 'A'],
      others: 2,
    },
    {
      mistake: 'a unit in full',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" { duration 5 minutes } }\n}`,
      problem: '2:47 "minutes" is not known here. Did you mean "min"?',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a text without quotes that begins like a name',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint Take the bus, quickly! { emotion 1 }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:21 "the" is not expected here. Text stands in quotes: "Take the bus, quickly!".',
      understood: ['S', undefined, 'B'],
    },
    {
      mistake: 'such a text with a word that is a clause elsewhere',
      text: `journey j "J" {\n  stage s "S" {\n    touchpoint Pay by card { emotion 1 }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:20 "by" is not expected here. Text stands in quotes: "Pay by card".',
      understood: ['S', undefined, 'B'],
    },
    {
      mistake: 'such a text before a clause of its statement',
      text: `channel web "Web"\njourney j "J" {\n  stage s "S" {\n    touchpoint Look at gifts via web\n    touchpoint b "B"\n  }\n}`,
      problem: '4:21 "at" is not expected here. Text stands in quotes: "Look at gifts".',
      understood: ['S', undefined, 'B'],
    },
    {
      mistake: 'a word where a number stands',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" { emotion happy "glad" } }\n}`,
      problem: '2:44 "happy" is not expected here. It is written: emotion -2 "cheated" for anna from talks',
      understood: ['S', 'A'],
      parser: 1,
    },
    {
      mistake: 'none of the words of which one stands there',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" { pain "P" severity critical } }\n}`,
      problem: '2:54 "critical" is not expected here. Write one of: low, medium, high, blocker.',
      understood: ['S', 'A'],
      parser: 1,
    },
    {
      mistake: 'a name behind its label',
      text: `journey j "J" {\n  stage "S" s {\n    touchpoint a "A"\n  }\n}`,
      problem: '2:13 "s" is not expected here. It is written: stage checkout "Checkout" via app { … }',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a clause that the statement can not have',
      text: `journey j "J" {\n  stage "S" {\n    touchpoint a "A" by web { emotion 1 }\n    touchpoint b "B"\n  }\n}`,
      problem: '3:22 "by" is not expected here. It is written: touchpoint call "Is called back" for boris via phone',
      understood: ['S', 'A', 'B'],
    },
    {
      mistake: 'a colon as YAML has it',
      text: `journey j "J" {\n  stage s: "S" { touchpoint a "A" }\n}`,
      problem: '2:10 Nothing is written with ":" here: remove it.',
      understood: ['S', 'A'],
    },
    {
      mistake: 'a name in quotes',
      text: `journey j "J" {\n  stage "s" "S" {\n    touchpoint a "A" { emotion 1 }\n  }\n}`,
      problem: '2:13 The text "S" is not expected here. It is written: stage checkout "Checkout" via app { … }',
      understood: ['s', 'A'],
    },
    {
      mistake: 'a path without its colon',
      text: `journey j "J" {\n  stage s "S" { touchpoint a "A" touchpoint b "B" }\n  path x "X" a -> b\n  path a -> b\n}`,
      problem: '3:13 The stops of a path stand behind a colon: add ":".',
      understood: ['S', 'A', 'B'],
      others: 1,
    },
  ])('$mistake', ({ text, problem, understood, parser = 0, others = 0 }) => {
    const { problems } = parse(text);
    expect(problems.some((line) => line.startsWith(problem))).toBe(true);
    expect(problems).toHaveLength(1 + parser + others);
    expect(labels(text)).toEqual(understood);
  });

  test.each(['stage stage "S"', 'stage stage', 'stage for for for'])('a keyword is a name: %s', (stage) => {
    expect(parse(`persona for "F"\njourney j "J" {\n  ${stage} { touchpoint a "A" }\n}`).problems).toEqual([]);
  });

  test.each([
    'journey answers "A" { } journey j "J" { state future of answers stage "S" { objective convert } }',
    'journey for source from anna { scenario "Text" }',
    'journey j { owner stage stage "S" for for { touchpoint for for anna { emotion 1 } } }',
    'journey j { stage for via app { touchpoint via "T" } }',
  ])('a keyword as a name is no mistake: %s', (text) => {
    expect(parse(text).problems).toEqual([]);
  });

  test('a link may be called by its address', () => {
    const text = 'journey j { stage s { link "https://example.org" "https://example.org" } }';
    expect(parse(text).problems).toEqual([]);
  });

  test('sound text with sloppy indentation has no problem', () => {
    const text = `journey j "J" {\nstage s "S" {\n      touchpoint a "A" {\n  emotion 1\n}\n  }\n    }\n`;
    expect(parse(text).problems).toEqual([]);
    expect(labels(text)).toEqual(['S', 'A']);
  });
});
