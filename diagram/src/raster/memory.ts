/**
 * Memory that is used again and again, as making it anew for each shape takes longer than all the rest. What it holds is
 * what the last one left there, and zeros.
 *
 * @param make of so many elements
 */
export function createMemory<List extends { readonly length: number }>(
  make: (size: number) => List,
): (size: number) => List {
  let list = make(1 << 12);
  return (size) => {
    if (list.length < size) list = make(size + (size >> 2));
    return list;
  };
}
