/**
 * How long the code of each symbol is, in bits, so that all together are as short as can be (Huffman's code, found by
 * the method of Moffat and Katajainen, “In-place calculation of minimum-redundancy codes”, 1995); 0: it never occurs.
 *
 * @param counts how often each symbol occurs; at least two must
 * @param longest no code is longer; where one would be, others give way (as zlib and its kin do, near the best)
 */
export function codeLengthsOf(counts: Uint32Array, longest: number): Uint8Array {
  const used = Array.from(counts.keys()).filter((symbol) => at(counts, symbol) > 0);
  used.sort((one, other) => at(counts, one) - at(counts, other) || one - other);
  const depths = depthsOf(used.map((symbol) => at(counts, symbol)));
  const perLength = new Uint32Array(longest + 1);
  for (const depth of depths) {
    const length = Math.min(depth, longest);
    perLength[length] = at(perLength, length) + 1;
  }
  fit(perLength, longest);
  const lengths = new Uint8Array(counts.length);
  let next = 0;
  for (let length = longest; length > 0; length--) {
    for (let i = at(perLength, length); i > 0; i--) lengths[used[next++] ?? 0] = length;
  }
  return lengths;
}

/** Of a tree's leaves, whose weights are in ascending order. */
function depthsOf(weights: readonly number[]): readonly number[] {
  const count = weights.length;
  const tree = [...weights];
  let leaf = 0;
  let root = 0;
  const take = (next: number): number => {
    if (leaf >= count || (root < next && at(tree, root) < at(tree, leaf))) {
      const weight = at(tree, root);
      tree[root++] = next;
      return weight;
    }
    return at(tree, leaf++);
  };
  for (let next = 0; next < count - 1; next++) {
    const weight = take(next);
    tree[next] = weight + take(next);
  }
  tree[count - 2] = 0;
  for (let next = count - 3; next >= 0; next--) tree[next] = at(tree, at(tree, next)) + 1;
  const depths: number[] = [];
  let [inner, depth, room] = [count - 2, 0, 1];
  while (room > 0) {
    let branches = 0;
    for (; inner >= 0 && at(tree, inner) === depth; inner--) branches++;
    for (let i = room - branches; i > 0; i--) depths.unshift(depth);
    [room, depth] = [2 * branches, depth + 1];
  }
  return depths;
}

/** Makes codes longer until there is room for those that were cut (Kraft's inequality). */
function fit(perLength: Uint32Array, longest: number): void {
  let taken = perLength.reduce((sum, count, length) => sum + (length > 0 ? count * 2 ** (longest - length) : 0), 0);
  for (; taken > 2 ** longest; taken--) {
    let length = longest - 1;
    while (at(perLength, length) === 0) length--;
    perLength[longest] = at(perLength, longest) - 1;
    perLength[length] = at(perLength, length) - 1;
    perLength[length + 1] = at(perLength, length + 1) + 2;
  }
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}
