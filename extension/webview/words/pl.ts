import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf } from '@cjm/grammar/wording';
import type { PageWords } from './en.ts';

const plural = pluralOf('pl');

const problems = { one: 'problem', few: 'problemy', many: 'problemów', other: 'problemu' };

const problemCount = (count: number) => `${count} ${plural(count, problems)}`;

export const pl: PageWords = {
  empty: {
    noJourney: {
      title: 'Nie ma tu jeszcze podróży',
      text: 'Napisz personę i podróż, a mapa pojawi się w trakcie pisania. Na początek:',
      example: firstMaps.pl,
    },
    broken: {
      title: 'Tekstu nie da się jeszcze odczytać',
      text: (count) => `Aby mapa się pojawiła, popraw ${problemCount(count)}.`,
    },
    failed: { title: 'Nie udało się narysować mapy' },
  },
  problems: {
    count: problemCount,
    open: 'Otwórz panel Problemy',
    stale: 'Obraz pokazuje tekst z chwili, gdy ostatnio dało się go odczytać.',
    news: (count) => `${problemCount(count)}.`,
    staleNews: (count) => `${problemCount(count)}, zostaje ostatni obraz.`,
  },
  copied: 'Obraz jest w schowku.',
  notCopied: (why) => `Schowek nie przyjął obrazu: ${why}`,
  formats: {
    svg: 'SVG',
    png: 'PNG',
    pdf: 'PDF',
    html: 'Strona HTML',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
    copy: 'Kopiuj jako obraz',
  },
  keys: {
    shift: 'Shift',
    alt: 'Alt',
    text: 'Zmień tekst',
    feeling: 'Emocja lepsza lub gorsza',
    fine: 'To samo drobnymi krokami',
    menu: 'Co można tu dodać',
  },
  asked: {
    feeling: 'Słowo na tę emocję',
    text: 'Tekst',
    touchpoint: 'Nowy punkt styku',
    pain: 'Nowa bolączka',
    opportunity: 'Nowa szansa',
    who: 'Czyja to emocja?',
  },
  refused: {
    noPlace: 'Emocja należy do punktu styku.',
    allKnown: 'Emocje wszystkich są tu już znane: przesuń punkty krzywej.',
  },
};
