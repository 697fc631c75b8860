import type { Voice } from './rules/rule.ts';

/** A choice of rules and of how they speak. */
export interface Preset {
  /** What a config calls it. */
  readonly name: string;
  readonly description: string;
  /** `recommended`: all but the rules marked off. */
  readonly holds: 'recommended' | 'all';
  readonly voice: Voice;
}

export const presets = {
  recommended: {
    name: 'cjm:recommended',
    description:
      'All but the rules marked off. What a journey says nothing of yet is not asked for, and where most of it lacks a thing that some of it has, one finding lists the places.',
    holds: 'recommended',
    voice: 'modest',
  },
  strict: {
    name: 'cjm:strict',
    description: 'All rules. What a journey lacks altogether is one finding, what parts of it lack one for each place.',
    holds: 'all',
    voice: 'strict',
  },
  all: {
    name: 'cjm:all',
    description: 'All rules, each with its own severity and for each place.',
    holds: 'all',
    voice: 'plain',
  },
} as const satisfies Record<string, Preset>;
