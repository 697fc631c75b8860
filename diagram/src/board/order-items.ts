/** How much it costs to put one item after another that wants to come after it. */
export interface Wish {
  /** The item that wants to come first. */
  readonly first: number;
  readonly second: number;
  readonly weight: number;
}

/**
 * Items 0 … count - 1 in an order against few wishes: the heuristic of Eades, Lin and Smyth ("A fast and effective
 * heuristic for the feedback arc set problem", 1993), then swaps of neighbours. What no wish concerns keeps its order.
 */
export function orderItems(count: number, wishes: readonly Wish[]): readonly number[] {
  const order = [...greedyOrder(count, wishes)];
  const wanted = new Map(wishes.map(({ first, second, weight }) => [first * count + second, weight]));
  for (let changed = true, pass = 0; changed && pass < 4; pass++) {
    changed = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i] ?? 0, order[i + 1] ?? 0];
      if ((wanted.get(b * count + a) ?? 0) <= (wanted.get(a * count + b) ?? 0)) continue;
      order[i] = b;
      order[i + 1] = a;
      changed = true;
    }
  }
  return order;
}

function greedyOrder(count: number, wishes: readonly Wish[]): readonly number[] {
  const after: Wish[][] = Array.from({ length: count }, () => []);
  const before: Wish[][] = Array.from({ length: count }, () => []);
  const balance = { out: new Float64Array(count), in: new Float64Array(count) };
  for (const wish of wishes) {
    after[wish.first]?.push(wish);
    before[wish.second]?.push(wish);
    balance.out[wish.first] = (balance.out[wish.first] ?? 0) + wish.weight;
    balance.in[wish.second] = (balance.in[wish.second] ?? 0) + wish.weight;
  }
  const left = new Set(Array.from({ length: count }, (_, i) => i));
  const head: number[] = [];
  const tail: number[] = [];
  const take = (item: number, to: number[]) => {
    to.push(item);
    left.delete(item);
    for (const { second, weight } of after[item] ?? []) balance.in[second] = (balance.in[second] ?? 0) - weight;
    for (const { first, weight } of before[item] ?? []) balance.out[first] = (balance.out[first] ?? 0) - weight;
  };
  while (left.size > 0) {
    const size = left.size;
    for (const item of left) if ((balance.in[item] ?? 0) <= 0) take(item, head);
    for (const item of left) if ((balance.out[item] ?? 0) <= 0) take(item, tail);
    if (left.size < size) continue;
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (const item of left) {
      const surplus = (balance.out[item] ?? 0) - (balance.in[item] ?? 0);
      if (surplus > most) [best, most] = [item, surplus];
    }
    take(best, head);
  }
  return [...head, ...tail.toReversed()];
}
