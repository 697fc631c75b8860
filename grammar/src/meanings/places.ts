import type { Chapter } from './meaning.ts';

export const places: Chapter = {
  title: 'Stages, touchpoints, steps',
  introduction: 'Where the customer is on the way.',
  meanings: [
    {
      rule: 'Stage',
      title: 'stage',
      summary: 'A part of the journey in which the customer wants one thing.',
      facts: [
        'Four to eight stages make a map that can be read.',
        "Its `for`, `via` and `from` hold for all within that say nothing themselves. A stage's `via` does not reach its steps.",
        "An [`emotion`](#emotion) of a stage serves each of its touchpoints that has none of that persona's.",
        'A [remark](#remarks) of a stage is about the stage as a whole.',
      ],
      example: {
        within: 'journey',
        text: `
          stage checkout "Checkout" via app {
            objective convert
            goal      "Pay without surprises"
            touchpoint "Pays by card" { emotion +1 }
          }
        `,
      },
    },
    {
      rule: 'Objective',
      title: 'objective',
      summary: 'What the company wants at this stage.',
      facts: [
        'The words stand in the order in which companies pursue them; few pursue all. What the customer wants is the [`goal`](#goal).',
      ],
      example: { within: 'stage', text: 'objective convert' },
    },
    {
      rule: 'Touchpoint',
      title: 'touchpoint and step',
      summary: 'A `touchpoint` is a contact with the company; a `step` is what the customer does alone.',
      facts: [
        'A touchpoint takes place on the channels after its [`via`](#via), else on those of its stage.',
        'A step has no channel: `via` on one is an error. Everywhere else a step counts like a touchpoint, and both share their names.',
        'With [`for`](#for) only the named personas pass it, else all of the stage or journey. A `for` can only narrow: nobody passes who does not take the stage around it.',
        'Someone who does not pass is _absent_: the curve joins the neighbours. Someone who passes without a feeling is _unknown_: the curve has a gap.',
        "Word the label in the customer's voice: what happens to them, not what the company does.",
      ],
      example: {
        within: 'stage',
        text: `
          touchpoint paid "Pays by card" via app { emotion +1 "relieved" }
          touchpoint call "Is called back" for boris via phone
          step wrap "Wraps it at the kitchen table" { emotion +1.5 }
        `,
      },
    },
    {
      rule: 'MomentOfTruth',
      title: 'moment-of-truth',
      summary: 'Here it is decided whether the customer goes on, and what they will remember.',
      facts: [
        'The text says why. It may be left out.',
        'Low points and hand-offs between teams are where to look for them. When everything is one, nothing is.',
      ],
      example: { within: 'touchpoint', text: 'moment-of-truth "Here the promise of the ad is kept or broken"' },
    },
    {
      rule: 'When',
      title: 'when',
      summary: 'When it happens, in your own words.',
      facts: ['It is shown as written, and never computed with.'],
      example: { within: 'touchpoint', text: 'when "Week 7"' },
    },
    {
      rule: 'Duration',
      title: 'duration',
      summary: 'How long it takes.',
      facts: ['A [value](#values) with a unit of time, or a range of one.'],
      example: { within: 'touchpoint', text: 'duration 2..5 min' },
    },
    {
      rule: 'Details',
      title: 'details',
      summary: 'The journey that tells this place in detail.',
      facts: [
        'It opens that map from this one. The journey may stand in the same file or in an imported one.',
        'Details that lead back to their own journey are a mistake.',
      ],
      example: {
        within: 'file',
        text: `
          persona anna "Anna"

          journey paying "Paying" {
            stage "Pay" {
              touchpoint "Types the number of the card" { emotion -0.5 }
            }
          }

          journey buying "Buying a gift" {
            stage "Order" {
              touchpoint "Pays by card" {
                emotion +1
                details paying
              }
            }
          }
        `,
      },
    },
    {
      rule: 'Link',
      title: 'link',
      summary: 'A page that belongs to this place: a recording, a design, a dashboard.',
      facts: ['Links are http, https or mailto. The text behind is what to show instead of the address.'],
      example: { within: 'touchpoint', text: 'link "https://designs.example/checkout" "Design of the checkout"' },
    },
  ],
};
