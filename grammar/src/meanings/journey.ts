import type { Chapter } from './meaning.ts';

export const journey: Chapter = {
  title: 'The journey',
  introduction: 'The map itself, and what is said of it as a whole.',
  meanings: [
    {
      rule: 'Journey',
      title: 'journey',
      summary: 'One map: a way through stages, for one or more personas.',
      facts: [
        'It is for the personas that its [`for`](#for) names, in that order, else for all that its file declares.',
        'Its [`from`](#from) is the evidence of everything within that names none.',
        'Stages, and touchpoints in them, are read in the order in which they are written.',
      ],
      example: {
        within: 'file',
        text: `
          persona anna "Anna"

          journey buyGift "Buying a gift" for anna {
            scenario "A present is needed by Friday"
            goal     "It arrives in time"
            stage "Checkout" {
              touchpoint "Pays by card" { emotion +1 "relieved" }
            }
          }
        `,
      },
    },
    {
      rule: 'Scenario',
      title: 'scenario',
      summary: 'The situation in which the journey begins.',
      facts: ['One scenario a map: where the situation is another, the journey is another.'],
      example: { within: 'journey', text: 'scenario "A present is needed by Friday"' },
    },
    {
      rule: 'Goal',
      title: 'goal',
      summary: 'What the customer wants.',
      facts: [
        'In a persona: at all. In a journey: of this journey. In a stage: here. What the company wants of a stage is its [`objective`](#objective).',
        'There may be several.',
      ],
      example: {
        within: 'journey',
        text: `
          goal "It arrives in time"
          stage "Checkout" {
            goal "Pay without surprises"
          }
        `,
      },
    },
    {
      rule: 'State',
      title: 'state',
      summary: 'Whether the map tells what is, or what shall be.',
      facts: [
        'A journey without `state` is current.',
        '`future` needs `of`, with the current journey that it changes.',
        'The same name in both journeys means the same thing, so that before and after can be compared.',
        'The `answers` of a future journey may name pains and needs of the current one.',
      ],
      example: {
        within: 'file',
        text: `
          persona anna "Anna"

          journey buying "Buying a gift" {
            state current
            stage order "Order" {
              touchpoint pay "Pays by card" {
                emotion -1
                pain    lateFee "The fee appears only now"
              }
            }
          }

          journey buyingSoon "Buying a gift, next year" {
            state future of buying
            stage order "Order" {
              touchpoint pay "Pays by card" { emotion +1 }
            }
            opportunity "Show the price early" answers lateFee
          }
        `,
      },
    },
    {
      rule: 'Owner',
      title: 'owner',
      summary: 'The team that answers for it.',
      facts: [
        'Of the map, of a place in it, of an opportunity or of a solution. An opportunity without an owner seldom becomes anything.',
        'Only a [team](#team) can own.',
      ],
      example: { within: 'journey', text: 'owner ecom' },
    },
    {
      rule: 'Reviewed',
      title: 'reviewed',
      summary: 'When the map was last held against reality, and how often that is due.',
      facts: [
        'The [date](#dates) counts from its last day: `2026-05` from the 31st of May.',
        'After `every` stand a whole number and `days`, `weeks` or `months`. Months end with the month: a month after the 31st of January is the last day of February.',
        'A review is overdue from the day after it was due.',
      ],
      example: { within: 'journey', text: 'reviewed 2026-06-30 every 6 months' },
    },
  ],
};
