import { pluralOf, type TableLike } from '@cjm/grammar/wording';
import { en as fixes } from '../../fix-words/en.ts';

const plural = pluralOf('en');

const references = { one: 'reference', other: 'references' };
const findings = { one: 'finding', other: 'findings' };

/**
 * Every word that the server says to who sits at an editor, but for what lint says and the language's reference. Words
 * of the language itself (`persona`, `pain`) are the same everywhere. The other tables have its shape.
 */
export const en = {
  lenses: {
    references: (count: number) => `${count} ${plural(count, references)}`,
    findings: (count: number) => `${count} ${plural(count, findings)}`,
    preview: 'Open preview',
  },
  hints: {
    better: (by: string, than: string, who: string) => `${who}: better by ${by} than at “${than}”.`,
    worse: (by: string, than: string, who: string) => `${who}: worse by ${by} than at “${than}”.`,
    mean: 'Mean of the feelings in this stage.',
  },
  /** What a value of the scale of feelings means. */
  feelings: {
    veryGood: 'very good',
    good: 'good',
    neutral: 'neither good nor bad',
    bad: 'bad',
    veryBad: 'very bad',
    between: (lower: string, upper: string) => `between ${lower} and ${upper}`,
    beyond: 'beyond the scale, which goes from -2 to +2',
  },
  completion: {
    next: 'Choose what follows',
    measured: 'as measured',
    makesName: 'gets this name where it stands',
    importFrom: (file: string) => `import from ${file}`,
    today: 'today',
    often: 'how often it is due',
    maps: {
      first: 'A first map: one persona, what they do, how they feel.',
      evidence: 'A map that says how one knows: channels, a source, a pain, and what follows from it.',
      future: 'The future of a journey, told with the same stages and touchpoints.',
    },
    /** Words of the language that its reference tells within their statement. */
    words: {
      answers: 'the pains and needs that it answers',
      current: 'what is',
      days: 'of 24 hours',
      every: 'how often that is due',
      exit: 'out of the journey',
      file: 'where the evidence lies, a path',
      future: 'what shall be',
      h: 'hours',
      higher: 'more is better',
      link: 'where the evidence lies, an address',
      lower: 'less is better',
      min: 'minutes',
      of: 'the journey that it changes',
      offline: 'in person, on paper, by post',
      online: 'on the web or in an app',
      s: 'seconds',
      sample: 'how many were asked or counted',
      target: 'the aim',
      unit: 'shown behind the values',
    },
  },
  hover: {
    more: 'More about this rule',
    facts: {
      /** Between a word and what it says, and between names. */
      signs: { named: ': ', and: ', ', apart: '; ' },
      answers: 'answers',
      better: 'better',
      channel: 'via',
      evidence: 'evidence',
      feeling: 'feeling',
      for: 'for',
      goal: 'goal',
      higher: 'the higher',
      kind: 'kind',
      link: 'link',
      lower: 'the lower',
      measures: 'measures',
      date: 'date',
      file: 'file',
      offline: 'offline',
      online: 'online',
      owner: 'owner',
      presence: 'presence',
      role: 'role',
      sample: 'sample',
      segment: 'segment',
      severity: 'severity',
      share: 'share of customers',
      stages: 'stages',
      status: 'status',
      target: 'target',
      unit: 'unit',
    },
  },
  refactorings: {
    moveOne: (kind: string) => `Move this ${kind} to a file that maps can share`,
    moveSeveral: 'Move these declarations to a file that maps can share',
    moveTouchpoints: 'Move these touchpoints to a journey of their own',
    detail: 'Tell this in a journey of its own',
    future: 'Begin the journey as it shall be',
    /** The label of that journey. */
    futureOf: (current: string) => `${current}: as it shall be`,
    toPain: 'Turn it into a pain with a name',
    name: (kind: string) => `Give this ${kind} a name, so that an opportunity can answer it`,
  },
  actions: {
    turnOff: (rule: string, file: string) => `Turn off "${rule}" in ${file}`,
    report: (rule: string, severity: string, file: string) => `Report "${rule}" as ${severity} in ${file}`,
    dropFromBaseline: (file: string) => `Drop it from ${file}, so that it is reported`,
    fixAll: 'Fix all that is sure',
    ignore: (rule: string) => `Ignore "${rule}" on the next line, with a reason`,
    organiseImports: 'Sort the imports, and leave out those without use',
    showRule: (rule: string) => `Show the rule "${rule}"`,
  },
  fixes,
  progress: {
    title: 'Reading journey maps',
    of: (done: number, all: number) => `${done} of ${all} files`,
  },
  /** Why a thing can't be called so. */
  names: {
    rule: 'A name begins with a letter and goes on with letters, digits, "_" and single hyphens between them, in any script: giftShop, gift-shop.',
    empty: "A name can't be empty.",
    exit: '"exit" is always the way out, so nothing else can be called so: choose a different name.',
    fault: (text: string, fault: string) => `"${text}" can't be a name: ${fault}.`,
    begins: (character: string) => `it begins with ${character}`,
    holds: (character: string) => `${character} can't stand in it`,
    ends: 'it ends with "-"',
    hyphen: 'a hyphen stands alone between two letters or digits',
    character: (character: string) => `"${character}"`,
    space: 'a space',
    invisible: (code: string) => `the invisible character ${code}`,
    taken: {
      file: (name: string, kind: string) =>
        `The name "${name}" is taken by another ${kind} of this file: choose a different one.`,
      journey: (name: string, kind: string) =>
        `The name "${name}" is taken by another ${kind} of this journey: choose a different one.`,
      persona: (name: string, kind: string) =>
        `The name "${name}" is taken by another ${kind} of this persona: choose a different one.`,
    },
    hidesImported: (name: string, kind: string, file: string) =>
      `The name "${name}" would hide the ${kind} that "${file}", which is imported here, has: choose a different one.`,
    hidesBuiltIn: (name: string, kind: string) =>
      `The name "${name}" would hide the ${kind} that the language itself has: choose a different one.`,
    meansOther: (file: string, name: string, kind: string) =>
      `In "${file}", "${name}" already means another ${kind}: choose a different name.`,
    misread: (file: string, name: string) =>
      `In "${file}", "${name}" would be read as a word of the language: choose a different name.`,
    builtIn: (name: string) => `"${name}" is a metric of the language itself and keeps its name.`,
    nameless: (kind: string) =>
      `This ${kind} is known by its text alone and has no name to change: edit the text, or write a name after "${kind}".`,
    kinds: {
      persona: 'persona',
      channel: 'channel',
      actor: 'team or system',
      source: 'source',
      metric: 'metric',
      journey: 'journey',
      stage: 'stage',
      touchpoint: 'touchpoint or step',
      opportunity: 'opportunity',
      solution: 'solution',
      path: 'path',
      answerable: 'pain or need',
    },
  },
  /** Why what was asked for in the picture can't be written. */
  refusals: {
    offScale: 'A feeling goes from −2 to +2.',
    gone: 'The text holds no such thing any more.',
    notHere: 'This persona does not pass here.',
    needsName: 'Give the persona a name first: others are here too, and its feeling has to say whose it is.',
    noText: 'This has no text that could be changed here.',
    needsText: 'It needs a text: nothing else says what it is.',
    noPlace: 'It cannot be added here.',
    unreadable: 'The text cannot be read just now: mend it first.',
    noJourney: 'The text holds no such journey any more.',
    elsewhere: (file: string) => `It is written in ${file}: it can be changed there.`,
  },
} as const;

/** What the server says to who sits at an editor. */
export type EditorWords = TableLike<typeof en>;
