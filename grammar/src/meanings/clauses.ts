import type { Chapter } from './meaning.ts';

export const clauses: Chapter = {
  title: 'Small words',
  introduction:
    'They mean the same wherever they stand. Each but `severity` takes a list, and they may come in any order: the formatter sorts them into severity, for, via, by, from.',
  meanings: [
    {
      rule: 'SeverityClause',
      title: 'severity',
      summary: 'How bad a pain is, or how badly something is needed.',
      facts: ['It serves [`pain` and `need`](#remarks).'],
      example: { within: 'touchpoint', text: 'pain lateFee "The fee appears only now" severity high' },
    },
    {
      rule: 'ForClause',
      title: 'for',
      summary: 'The personas that are meant.',
      facts: [
        'On a journey, stage, touchpoint or step it says who passes. On everything else it says whom of those it is about.',
        'A `for` can only narrow: whoever it names must be there already.',
        'Left out, it means everybody: all who take the journey, the stage, or pass the touchpoint around it.',
      ],
      example: {
        within: 'stage',
        text: `
          touchpoint call "Is called back" for boris via phone {
            thought "They have my number?"
          }
          touchpoint paid "Pays by card" {
            emotion +1   for anna
            emotion +0.5 for boris
          }
        `,
      },
    },
    {
      rule: 'ViaClause',
      title: 'via',
      summary: 'The channels on which it takes place; the first is the main one.',
      facts: [
        "A touchpoint's own take the place of its stage's.",
        'Steps have none. A change of the main channel from one touchpoint to the next counts as a channel switch.',
      ],
      example: {
        within: 'journey',
        text: `
          stage "Checkout" via app {
            touchpoint "Pays by card"
            touchpoint "Is called back" via phone, app
          }
        `,
      },
    },
    {
      rule: 'ByClause',
      title: 'by',
      summary: 'The teams and systems that do it.',
      facts: ['In any mixture: `by ecom, carrier`.'],
      example: { within: 'touchpoint', text: 'backstage "Tariff is fetched" by ecom, carrier' },
    },
    {
      rule: 'FromClause',
      title: 'from',
      summary: 'The sources that it rests on.',
      facts: [
        'On a journey, stage, touchpoint or step it holds for all within that name none themselves.',
        'What rests on no source is not wrong: it is not yet known.',
      ],
      example: {
        within: 'journey',
        text: `
          stage "Checkout" from ga {
            touchpoint "Pays by card" {
              pain  "The second code from the bank"
              quote "I nearly gave up" from talks
            }
          }
        `,
      },
    },
  ],
};
