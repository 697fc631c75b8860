/** A map around the excerpts of the reference, by the kind of block that they stand in. */
const around: Readonly<Record<string, readonly [string, string]>> = {
  persona: ['persona vera "Vera" {', '}'],
  journey: ['journey buyGift "Buying a gift" for anna, boris {', '}'],
  stage: ['journey buyGift "Buying a gift" for anna, boris { stage checkout "Checkout" {', '} }'],
  touchpoint: [
    'journey buyGift "Buying a gift" for anna, boris { stage checkout "Checkout" { touchpoint delivery "Delivery" {',
    '} } }',
  ],
  opportunity: ['journey buyGift "Buying a gift" for anna, boris { opportunity early "Show the price early" {', '} }'],
  solution: [
    'journey buyGift "Buying a gift" for anna, boris { opportunity early "Show it early" { solution badge "Badge" {',
    '} } }',
  ],
};

/** The excerpt in a block of that kind, with the file of the reference's names imported. */
export function standIn(place: string, excerpt: string): string {
  const [before, after] = around[place] ?? [];
  if (before === undefined || after === undefined) throw new Error(`no block of the kind ${place}`);
  return `import "shop.cjm"\n${before}\n${excerpt}${after}\n`;
}
