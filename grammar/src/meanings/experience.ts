import type { Chapter } from './meaning.ts';

export const experience: Chapter = {
  title: 'What the customer lives through',
  introduction: 'Feelings, remarks, figures, and what stands behind them.',
  meanings: [
    {
      rule: 'Emotion',
      title: 'emotion',
      summary: 'A point of the emotion curve of those it is for: how they feel here.',
      facts: [
        'From -2 to +2: -2 very bad, -1 bad, 0 neither, +1 good, +2 very good. Decimals are for measured means.',
        'The word after it is the feeling, in a word or two.',
        'A blank is not a zero: where nobody knows, write nothing, and the curve has a gap. No line crosses a gap.',
        'Without [`for`](#for) it is about all who pass. One with `for` beats one without; two for the same persona at the same place are an error.',
        "A stage's emotion serves, for each persona, those of its touchpoints that say nothing of that persona.",
        'The order of the curve is the order written, or that of a [path](#path) where the persona has one.',
      ],
      example: {
        within: 'touchpoint',
        text: `
          emotion -2   "cheated" for anna from talks
          emotion -0.5           for boris
        `,
      },
    },
    {
      rule: 'Remark',
      title: 'remarks',
      summary:
        'One rule for all that is remarked: `action`, `thought`, `need`, `expectation`, `quote`, `pain`, `gain`, `note`, `question`.',
      facts: [
        'In a touchpoint or step it is about that place, in a stage about the stage as a whole, in a journey about the whole way. In a persona it is what the persona brings along: needs, pains, gains and quotes make sense there.',
        'Without [`for`](#for) it is about all who pass.',
        'Name and [`severity`](#severity) serve `pain` and `need`: an [opportunity](#opportunity) answers them by name. Pains and needs share their names.',
        'Notes and questions are your own. They count neither for nor against the share of remarks that have evidence.',
      ],
      example: {
        within: 'touchpoint',
        text: `
          action      "Compares the three ways of delivery"
          thought     "Why do I see this only now?" for anna from talks
          expectation "Delivery price on the product page"
          pain        lateFee "The fee appears only now" severity high from talks, ga
          question    "How many leave because of the fee, and how many because of the date?"
        `,
      },
    },
    {
      rule: 'Measure',
      title: 'metric, measured',
      summary: 'A measured value of a metric here, the aim for it, or both.',
      facts: [
        'The name is that of a [declared](#metric-declared) or [built-in](#built-in-metrics) metric.',
        'Value and target share the unit, and it is that of the metric: see [values](#values).',
        'With [`for`](#for) it is about these personas only.',
      ],
      example: {
        within: 'touchpoint',
        text: `
          metric conversion 6.5% target 9% from ga
          metric basket     1.4 for anna from ga
          metric csat       target 4.5
        `,
      },
    },
    {
      rule: 'Backing',
      title: 'blueprint rows',
      summary: 'What it takes that this can happen, in the rows of a service blueprint.',
      facts: [
        'What the customer sees is `frontstage`; between that and `backstage` runs the line of visibility.',
        'Teams and systems that do it stand after [`by`](#by).',
      ],
      example: {
        within: 'touchpoint',
        text: `
          frontstage "Three ways of delivery, with a price each"
          backstage  "Tariff is fetched" by ecom, carrier
          support    "Contract with the carrier" by ecom
          artifact   "Confirmation by e-mail"
        `,
      },
    },
  ],
};
