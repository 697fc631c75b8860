/** What a lint does, one after the other. */
type Phase = 'reading' | 'parsing' | 'linking' | 'rules';

/** Milliseconds; those of several threads are added up. */
export interface Times {
  readonly phases: Readonly<Record<Phase, number>>;
  /** By name, of those that ran. */
  readonly rules: Readonly<Record<string, number>>;
}

export const noTimes: Times = { phases: { reading: 0, parsing: 0, linking: 0, rules: 0 }, rules: {} };

/** Measures where the time goes. */
export interface Stopwatch {
  /** Runs a part of a phase; what another phase does within is that one's. */
  phase<T>(phase: Phase, run: () => T): T;
  /** The same of a part that waits. */
  waiting<T>(phase: Phase, run: () => Promise<T>): Promise<T>;
  rule<T>(name: string, run: () => T): T;
}

/** Of who does not want to know. */
export const unmeasured: Stopwatch = {
  phase: (_, run) => run(),
  waiting: (_, run) => run(),
  rule: (_, run) => run(),
};

export interface RunningStopwatch extends Stopwatch {
  times(): Times;
  /** Takes in what was measured in another thread. */
  add(times: Times): void;
}

export function startStopwatch(now: () => number = () => performance.now()): RunningStopwatch {
  let times = noTimes;
  let since = now();
  const within: Phase[] = [];
  /** What has passed is the innermost phase's. */
  const lap = (): void => {
    const at = now();
    const inner = within.at(-1);
    if (inner) times = sum(times, { ...noTimes, phases: { ...noTimes.phases, [inner]: at - since } });
    since = at;
  };
  const begin = (phase: Phase): void => {
    lap();
    within.push(phase);
  };
  const end = (): void => {
    lap();
    within.pop();
  };
  const rules = new Map<string, number>();
  return {
    phase(phase, run) {
      begin(phase);
      try {
        return run();
      } finally {
        end();
      }
    },
    async waiting(phase, run) {
      begin(phase);
      try {
        return await run();
      } finally {
        end();
      }
    },
    rule(name, run) {
      const start = now();
      try {
        return run();
      } finally {
        rules.set(name, (rules.get(name) ?? 0) + now() - start);
      }
    },
    times: () => sum(times, { ...noTimes, rules: Object.fromEntries(rules) }),
    add(more) {
      times = sum(times, more);
    },
  };
}

function sum(one: Times, other: Times): Times {
  const added = (phase: Phase): number => one.phases[phase] + other.phases[phase];
  const names = [...new Set([...Object.keys(one.rules), ...Object.keys(other.rules)])];
  return {
    phases: { reading: added('reading'), parsing: added('parsing'), linking: added('linking'), rules: added('rules') },
    rules: Object.fromEntries(names.map((name) => [name, (one.rules[name] ?? 0) + (other.rules[name] ?? 0)])),
  };
}
