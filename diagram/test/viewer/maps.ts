import type { JourneyMap } from '@cjm/grammar/model';
import { giftShop } from '../fixtures/gift-shop.ts';
import { sayEverything } from '../fixtures/say-everything.ts';

/** A journey as it is and as it shall be. */
export const today = sayEverything(giftShop);
export const tomorrow: JourneyMap = {
  ...giftShop,
  id: 'tomorrow',
  label: 'Buying a gift tomorrow',
  state: 'future',
  of: { journey: today.id, label: today.label },
};

/** Of the element that shows a part of the first. */
export const id = (part: string) => `cjm.${today.id}.${part}`;
