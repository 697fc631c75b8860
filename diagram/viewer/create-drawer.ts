/** Draws one after the other; what waits is replaced by what comes later. */
export interface Drawer<Input> {
  draw(input: Input): void;
}

/**
 * Only the latest input wins: at most one drawing is under way, and its result is dropped when a later input came
 * meanwhile. A failure is reported the same way.
 */
export function createDrawer<Input, Result>(
  make: (input: Input) => Promise<Result>,
  show: (result: Result) => void,
  fail: (error: unknown) => void,
): Drawer<Input> {
  let waiting: { readonly input: Input } | undefined;
  let busy = false;

  async function work(): Promise<void> {
    busy = true;
    while (waiting) {
      const { input } = waiting;
      waiting = undefined;
      try {
        const result = await make(input);
        if (!waiting) show(result);
      } catch (error) {
        if (!waiting) fail(error);
      }
    }
    busy = false;
  }

  return {
    draw(input) {
      waiting = { input };
      if (!busy) void work();
    },
  };
}
