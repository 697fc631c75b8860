import type { FixWords } from '../tell-fix.ts';

export const pl: FixWords = {
  remove: 'Usuń',
  straightQuotes: 'Zmień na proste cudzysłowy',
  order: 'Ustaw w kolejności',
  callTouchpoint: 'Zmień w punkt styku',
  change: (to) => `Zmień na ${to}`,
  add: (what) => `Dodaj ${what}`,
  removeText: (what) => `Usuń ${what}`,
  removeThe: (kind) => `Usuń „${kind}”`,
  putIn: (kind) => `Umieść w nawiasach „${kind}”`,
  sort: (kind) => `Uporządkuj „${kind}” według nazw`,
  latin: (text) => `Napisz „${text}” literami łacińskimi`,
  begin: (start) => `Zacznij od ${start}`,
  reviewed: (date) => `Przegląd dzisiaj, ${date}`,
};
