/** What a fix does, as data: who tells it chooses the words. `what` is shown as it stands, quotation marks included. */
export type FixDeed =
  | { readonly kind: 'remove' | 'straightQuotes' | 'order' | 'callTouchpoint' }
  | {
      readonly kind: 'change' | 'add' | 'removeText' | 'removeThe' | 'putIn' | 'sort' | 'latin' | 'begin' | 'reviewed';
      readonly what: string;
    };
