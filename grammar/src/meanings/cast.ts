import type { Chapter } from './meaning.ts';

export const cast: Chapter = {
  title: 'Who and what there is',
  introduction: 'Declared once, referred to by name, and importable from another file.',
  meanings: [
    {
      rule: 'Persona',
      title: 'persona',
      summary: 'A kind of customer, told as one person.',
      facts: [
        'The braces hold who this is, and the [needs, pains, gains and quotes](#remarks) that the persona brings along.',
        "A persona's needs and pains count in every journey it takes: an opportunity may answer them by their name where the journey has none of that name, and as `anna.fullPrice` anyway.",
        'Who takes a journey is said by its [`for`](#for); a journey without one is for all personas that its file declares.',
      ],
      example: {
        within: 'file',
        text: `
          persona anna "Anna, first-time buyer" {
            segment "New customers"
            role    "Product manager, 29"
            share   40%
            goal    "Buy a gift before Friday"
            need    fullPrice "Know the full price early"
            quote   "I have five minutes between meetings"
          }
        `,
      },
    },
    {
      rule: 'Segment',
      title: 'segment',
      summary: 'The group of customers that the persona stands for.',
      facts: ['In the words of those who work with segments: new customers, subscribers, companies up to 50 people.'],
      example: { within: 'persona', text: 'segment "New customers, from social media"' },
    },
    {
      rule: 'Role',
      title: 'role',
      summary: 'What the persona is in life or at work.',
      facts: ['Say what matters for this product: a profession, a household, who decides and who only uses.'],
      example: { within: 'persona', text: 'role "Father of three, decides what the family buys"' },
    },
    {
      rule: 'Share',
      title: 'share',
      summary: 'How many of all customers are like this persona, in percent.',
      facts: ['From 0% to 100%. The shares of several personas need not add up to 100%.'],
      example: { within: 'persona', text: 'share 62%' },
    },
    {
      rule: 'Channel',
      title: 'channel',
      summary: 'A way in which customer and company meet: an app, a shop, a phone line.',
      facts: [
        'A touchpoint names its channels after [`via`](#via); the first is the main one.',
        '`online` or `offline`, or neither where it is both or does not matter.',
      ],
      example: {
        within: 'file',
        text: `
          channel app     "Mobile app" online
          channel courier "Courier"    offline
          channel phone   "Phone"
        `,
      },
    },
    {
      rule: 'Team',
      title: 'team',
      summary: 'People of the company.',
      facts: [
        'A team may be the [`owner`](#owner) of something, be [`informed`](#informed), or do what a [blueprint row](#blueprint-rows) tells, after [`by`](#by).',
        'Teams and systems share their names: there is one `support`, either a team or a system.',
      ],
      example: { within: 'file', text: 'team ecom "E-commerce"' },
    },
    {
      rule: 'System',
      title: 'system',
      summary: 'A machine or service that does something behind the scenes.',
      facts: ['It may stand after [`by`](#by), as a team may. It can own nothing and be told nothing.'],
      example: { within: 'file', text: 'system carrier "Carrier\'s tariff service"' },
    },
    {
      rule: 'Source',
      title: 'source',
      summary: 'Evidence: how one knows what the map says.',
      facts: [
        'Kind, date, `file` or `link`, and `sample` come in any order, and each may be left out.',
        'The [date](#dates) tells when the evidence was gathered. It may not lie in the future.',
        '`sample` is how many were asked or counted.',
        'Statements name their sources after [`from`](#from).',
      ],
      example: {
        within: 'file',
        text: `
          source talks "12 interviews" interview 2026-05 sample 12
          source ga    "Web analytics" analytics 2026-06-30 file "ga.csv"
          source guess "Our own guess" assumption
        `,
      },
    },
    {
      rule: 'Metric',
      title: 'metric, declared',
      summary: 'A figure that can be measured.',
      facts: [
        '`unit` is shown behind the values: "min", "%", "€".',
        '`higher` or `lower` says which is better: higher, if nothing is said.',
        'The [built-in metrics](#built-in-metrics) need no declaration. A declaration of the same name takes their place.',
        'Measured values are written with [`metric`](#metric-measured) in a journey.',
      ],
      example: {
        within: 'file',
        text: `
          metric basket "Items in the basket"
          metric answer "First answer" unit "min" lower
        `,
      },
    },
  ],
};
