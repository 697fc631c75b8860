import type { Chapter } from './meaning.ts';

export const writing: Chapter = {
  title: 'Names, texts, values, dates',
  introduction: 'What statements are made of.',
  meanings: [
    {
      rule: 'Name',
      title: 'names',
      summary: 'Names are for referring, labels ("…") are for reading.',
      forms: ['anna', 'анна', '小林', 'gift-shop'],
      facts: [
        'A word straight after the declaring keyword is the name. It may be left out where nothing refers to it; name or label must be there. What has no name is known by its label within its parent.',
        "Letters of any script, marks and digits, the first one a letter (Unicode's ID_Start and ID_Continue); inside may stand hyphens. Names are compared in Unicode's form NFC.",
        'Every keyword may be a name: a stage may be called `goal`. The one exception is `exit`, which is always the way out.',
        'There is one set of names per kind. Touchpoint and step share one, team and system share one, pain and need share one.',
        'Personas, channels, teams, systems, sources, metrics and journeys are unique within their file; stages, touchpoints, pains, needs, opportunities, solutions and paths within their journey.',
        'A name of the file beats an imported one.',
      ],
      example: {
        within: 'file',
        text: `
          persona 小林 "小林さん"

          journey gift-shop "Der Geschenkeladen" for 小林 {
            stage goal "Im Ziel" {
              touchpoint pain "Bäckerei" { emotion +2 }
            }
          }
        `,
      },
    },
    {
      rule: 'Qualified',
      title: 'qualified names',
      summary: 'The name of a pain or need elsewhere.',
      facts: [
        '`onboarding.tooMuch` is of the journey `onboarding`; `anna.fullPrice` is of the persona `anna`, who must take this journey.',
        "A persona's need or pain is known by its bare name where the journey has none of that name.",
      ],
      example: { within: 'journey', text: 'opportunity "Show the price early" answers anna.fullPrice' },
    },
    {
      rule: 'Text',
      title: 'texts',
      summary: 'What people read: labels, remarks, paths of files.',
      forms: ['"on one line"', '"""on several lines"""'],
      facts: [
        '`\\"` is a quotation mark, `\\\\` a backslash, `\\n` a new line. Before anything else a backslash is left out, which lint reports.',
        'Of a text in `"""` the indentation that its lines share is removed, and so are an empty first and last line.',
        'All texts are plain: nothing in them is ever markup or a command.',
        'Any Unicode text may stand in them: emoji, right-to-left scripts, Chinese, quotation marks of other kinds.',
      ],
      example: {
        within: 'touchpoint',
        text: `
          thought "\\"Free delivery\\", it said"
          note    """
            Asked in May, before the new tariff.
            Ask again in autumn.
          """
        `,
      },
    },
    {
      rule: 'Value',
      title: 'values',
      summary: 'A number, a percentage, a ratio or a duration, or a range of one.',
      facts: [
        'A ratio such as `312/4800` counts as a percentage.',
        'Durations have the units `s`, `min`, `h`, `days`, `weeks`, `months`, and are converted: 90 s are 1.5 min. `1 week` may be written in the singular. A month is a twelfth of the mean year.',
        "A plain number is in the unit that its metric declares; where that is `%`, it is a percentage. Units of your own come from the metric's declaration and are not written behind the value.",
        'Both sides of a target or result share the unit.',
      ],
      example: {
        within: 'touchpoint',
        text: `
          duration 2..5 min
          metric conversion 312/4800 target 9%
          metric csat 4.1
        `,
      },
    },
    {
      rule: 'Day',
      title: 'dates',
      summary: 'A year, a month or a day: `2026`, `2026-05`, `2026-05-14`.',
      forms: ['2026', '2026-05', '2026-05-14'],
      facts: [
        'What is counted from a date is counted from its last day. A [source](#source) is from the future if its first day is after today.',
        'Today is the UTC date, or what `--today` or `CJM_TODAY` says.',
      ],
      example: { within: 'journey', text: 'reviewed 2026-05 every 2 weeks' },
    },
  ],
};
