import type { Chapter } from './meaning.ts';

export const change: Chapter = {
  title: 'What follows',
  introduction: 'A map is made to change something.',
  meanings: [
    {
      rule: 'Opportunity',
      title: 'opportunity',
      summary: 'What could be better for the customer.',
      facts: [
        '`answers` names the pains and needs that it meets: of the journey, of a persona (`anna.fullPrice` where the bare name is taken), of another journey (`onboarding.tooMuch`), and in a future journey those of the current one.',
        'Without `answers` it answers the pains and needs inside the stage or touchpoint that holds it. On the journey itself: only those written directly in the journey.',
        'It may hold solutions, and carry owner, impact, effort and results itself.',
      ],
      example: {
        within: 'journey',
        text: `
          stage "Checkout" {
            touchpoint "Chooses delivery" {
              pain lateFee "The fee appears only now" severity high
              opportunity "Let the ways of delivery be compared"
            }
          }
          opportunity earlyPrice "Show the price early" answers lateFee, fullPrice {
            owner  ecom
            impact high
          }
        `,
      },
    },
    {
      rule: 'Solution',
      title: 'solution',
      summary: 'What is done about an opportunity.',
      facts: [
        'An opportunity may have several, in different states.',
        'It tells who owns it, how far it is, where the work is tracked, who was told, and what came of it.',
      ],
      example: {
        within: 'opportunity',
        text: `
          solution badge "Fee on the product page" {
            owner    ecom
            status   live 2026-06-02
            impact   high
            effort   low
            ticket   "https://tracker.example/SHOP-118"
            result   conversion 6.5% -> 7.8% from ga
            informed ecom, support
          }
        `,
      },
    },
    {
      rule: 'Status',
      title: 'status',
      summary: 'How far a solution is.',
      facts: ['The [date](#dates) says since when.'],
      example: { within: 'solution', text: 'status live 2026-06-02' },
    },
    {
      rule: 'Impact',
      title: 'impact',
      summary: 'How much it would change for the customer.',
      facts: ['`low`, `medium` or `high`, judged by those who own it.'],
      example: { within: 'solution', text: 'impact high' },
    },
    {
      rule: 'Effort',
      title: 'effort',
      summary: 'How much work it takes.',
      facts: ['`low`, `medium` or `high`. High impact at low effort is where to begin.'],
      example: { within: 'solution', text: 'effort low' },
    },
    {
      rule: 'Ticket',
      title: 'ticket',
      summary: 'Where the work on the solution is tracked.',
      facts: ['An http, https or mailto address.'],
      example: { within: 'solution', text: 'ticket "https://tracker.example/SHOP-118"' },
    },
    {
      rule: 'Result',
      title: 'result',
      summary: 'What was measured of a metric before and after.',
      facts: [
        '`before -> after` share the unit, and it is that of the metric.',
        'A single percentage, `+20%`, is the change relative to before, and fits every metric.',
        'It belongs to a solution, or to the opportunity as a whole.',
      ],
      example: {
        within: 'solution',
        text: `
          result conversion 6.5% -> 7.8% from ga
          result basket     +20%
        `,
      },
    },
    {
      rule: 'Informed',
      title: 'informed',
      summary: 'The teams that were told of the solution.',
      facts: ['What nobody at the counter knows of does not exist for the customer. Only [teams](#team) can be told.'],
      example: { within: 'solution', text: 'informed ecom, support' },
    },
  ],
};
