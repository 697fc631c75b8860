import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editJourney } from '../../src/edits/edit-journey.ts';
import { read } from '../read.ts';
import { createDice } from '../round-trip/dice.ts';
import { inventMap } from '../round-trip/invent-map.ts';
import { writeMap } from '../round-trip/write-map.ts';
import { editText, feel } from './edit-text.ts';

const alone = (touchpoint: string): string => `persona me "Me"
journey day "Day" for me {
  stage "Morning" {
    ${touchpoint}
  }
}
`;

const together = (touchpoint: string, stage = ''): string => `persona anna "Anna"
persona boris "Boris"
persona cy "Cy"
source talks "Talks"
journey day "Day" for anna, boris, cy {
  stage "Morning" {
${stage}    ${touchpoint}
  }
}
`;

describe('a feeling that is one persona’s alone', () => {
  test.each([
    ['touchpoint "Tea" { emotion +1 }', -0.5, 'touchpoint "Tea" { emotion -0.5 }'],
    ['touchpoint "Tea" { emotion +1 "calm" /* so */ }', 2, 'touchpoint "Tea" { emotion +2 "calm" /* so */ }'],
    ['touchpoint "Tea" { emotion   1 }', 1.5, 'touchpoint "Tea" { emotion   1.5 }'],
    ['touchpoint "Tea" { emotion -1 }', 0, 'touchpoint "Tea" { emotion 0 }'],
    ['touchpoint "Tea" { emotion 0 }', 0.5, 'touchpoint "Tea" { emotion +0.5 }'],
    ['touchpoint "Tea" { emotion -1.25 for me }', 0.1, 'touchpoint "Tea" { emotion +0.1 for me }'],
    [
      'touchpoint "Tea" {\n      emotion // why\n        -1\n    }',
      1,
      'touchpoint "Tea" {\n      emotion // why\n        +1\n    }',
    ],
  ])('%s is written over', async (before, value, after) => {
    expect(await editText(alone(before), feel('Tea', 'Me', value))).toBe(alone(after));
  });

  test('moved to where it is, nothing is written', async () => {
    const text = alone('touchpoint "Tea" { emotion 1.0 }');
    expect(await editText(text, feel('Tea', 'Me', 1))).toBe(text);
  });

  test('with lines that end as in Windows, only the number differs', async () => {
    const text = alone('touchpoint "Tea" {\n      emotion -1\n    }').replaceAll('\n', '\r\n');
    expect(await editText(text, feel('Tea', 'Me', 2))).toBe(text.replace('-1', '+2'));
  });
});

describe('a feeling that is shared', () => {
  test.each([
    [
      'of all, on a line',
      'touchpoint "Tea" {\n      emotion     -2 "cheated" from talks // measured\n      pain "Late"\n    }',
      'touchpoint "Tea" {\n      emotion     -2 "cheated" from talks // measured\n      emotion     +1 "cheated" for anna from talks\n      pain "Late"\n    }',
    ],
    ['of all, in a line', 'touchpoint "Tea" { emotion +2 }', 'touchpoint "Tea" { emotion +2 emotion +1 for anna }'],
    [
      'of all, in a line with a comment',
      'touchpoint "Tea" { emotion +2 /* all */ }',
      'touchpoint "Tea" { emotion +2 emotion +1 for anna /* all */ }',
    ],
    [
      'of two, named first',
      'touchpoint "Tea" { emotion -1 for anna, boris }',
      'touchpoint "Tea" { emotion -1 for boris emotion +1 for anna }',
    ],
    [
      'of two, named last',
      'touchpoint "Tea" { emotion -1 for boris , anna }',
      'touchpoint "Tea" { emotion -1 for boris emotion +1 for anna }',
    ],
    [
      'of two, in clauses of their own',
      'touchpoint "Tea" { emotion -1 for anna for boris }',
      'touchpoint "Tea" { emotion -1 for boris emotion +1 for anna }',
    ],
    [
      'of three, over several lines',
      'touchpoint "Tea" {\n      emotion -1\n        for boris,\n        anna, cy\n    }',
      'touchpoint "Tea" {\n      emotion -1\n        for boris,\n        cy\n      emotion +1 for anna\n    }',
    ],
    [
      'with a comment that goes on below',
      'touchpoint "Tea" {\n      emotion -1 /* long\n      story */ pain "Late"\n    }',
      'touchpoint "Tea" {\n      emotion -1\n      emotion +1 for anna /* long\n      story */ pain "Late"\n    }',
    ],
  ])('%s: the persona is given a line of her own, the others keep theirs', async (_, before, after) => {
    expect(await editText(together(before), feel('Tea', 'Anna', 1))).toBe(together(after));
  });

  test('one that all others have said otherwise is hers alone', async () => {
    const before = 'touchpoint "Tea" { emotion -1 emotion 0 for boris, cy }';
    const after = 'touchpoint "Tea" { emotion +1 emotion 0 for boris, cy }';
    expect(await editText(together(before), feel('Tea', 'Anna', 1))).toBe(together(after));
  });

  test('who has no name cannot be given one', async () => {
    const text = 'persona "A"\npersona "B"\njourney "J" { stage "S" { touchpoint "T" { emotion 1 } } }';
    expect(await editText(text, feel('T', 'A', 2))).toMatch(/^refused: Give the persona a name/);
  });
});

describe('a feeling that the stage gives', () => {
  const stage = '    emotion -0.5 "tired" from talks\n';

  test.each([
    ['touchpoint "Tea"', 'touchpoint "Tea" { emotion +1 "tired" for anna from talks }'],
    ['touchpoint "Tea" // hot', 'touchpoint "Tea" { emotion +1 "tired" for anna from talks } // hot'],
    ['touchpoint "Tea" {}', 'touchpoint "Tea" { emotion +1 "tired" for anna from talks }'],
    ['touchpoint "Tea" { /* - */ }', 'touchpoint "Tea" { /* - */ emotion +1 "tired" for anna from talks }'],
    ['touchpoint "Tea" for anna', 'touchpoint "Tea" for anna { emotion +1 "tired" from talks }'],
    [
      'touchpoint "Tea" {\n      // to do\n    }',
      'touchpoint "Tea" {\n      // to do\n      emotion +1 "tired" for anna from talks\n    }',
    ],
    [
      'touchpoint "Tea" {\n      pain "Cold" // now\n\n    }',
      'touchpoint "Tea" {\n      pain "Cold" // now\n      emotion +1 "tired" for anna from talks\n\n    }',
    ],
  ])('%s: stays for all others', async (before, after) => {
    expect(await editText(together(before, stage), feel('Tea', 'Anna', 1))).toBe(together(after, stage));
  });
});

test('where nothing is felt yet, a feeling is written', async () => {
  expect(await editText(alone('touchpoint "Tea"'), feel('Tea', 'Me', 0))).toBe(alone('touchpoint "Tea" { emotion 0 }'));
  const text = alone('touchpoint "Tea" {\n\t\t\tpain "Cold"\n    }');
  expect(await editText(text, feel('Tea', 'Me', 0.5))).toBe(
    alone('touchpoint "Tea" {\n\t\t\tpain "Cold"\n\t\t\temotion +0.5\n    }'),
  );
});

test('what is beyond the scale is refused', async () => {
  expect(await editText(alone('touchpoint "Tea"'), feel('Tea', 'Me', 3))).toMatch(/^refused/);
  expect(await editText(alone('touchpoint "Tea"'), feel('Tea', 'Me', Number.NaN))).toMatch(/^refused/);
});

test('in any map, one point moves and all others stay', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (gen) => {
      const dice = createDice(gen);
      const text = writeMap(inventMap(dice));
      const { journeys } = await read(text);
      const [mapped] = journeys;
      const places = mapped?.map.stages.flatMap(({ touchpoints }) => touchpoints) ?? [];
      const points = places.flatMap(({ id, personas }) => personas.map((persona) => ({ touchpoint: id, persona })));
      if (!mapped || points.length === 0) return;
      const { touchpoint, persona } = dice.pick(points);
      const value = dice.upTo(40, 0) / 10 - 2;
      const edited = editJourney({ text, mapped }, { kind: 'emotion', touchpoint, persona, value });
      if ('refused' in edited) {
        expect(edited.refused.kind).toBe('needsName');
        return;
      }
      const after = edited.splices
        .toSorted((a, b) => b.from - a.from)
        .reduce((whole, { from, to, text: put }) => whole.slice(0, from) + put + whole.slice(to), text);
      const again = await read(after);
      const pointsOf = (map: typeof mapped.map | undefined) =>
        new Map(
          map?.stages
            .flatMap(({ touchpoints }) => touchpoints)
            .flatMap(({ id, emotions }) =>
              emotions.map(
                (emotion) => [`${id} ${emotion.persona}`, `${emotion.value} ${emotion.word ?? ''}`] as const,
              ),
            ),
        );
      const before = pointsOf(mapped.map);
      const word = before.get(`${touchpoint} ${persona}`)?.split(' ').slice(1).join(' ') ?? '';
      const wanted = new Map([...before, [`${touchpoint} ${persona}`, `${Math.round(value * 100) / 100} ${word}`]]);
      expect([...pointsOf(again.maps[0])].sort(), after).toEqual([...wanted].sort());
      expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { numRuns: 200, seed: 1, endOnFailure: true },
  );
});
