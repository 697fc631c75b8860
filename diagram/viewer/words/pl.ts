import { pluralOf } from '@cjm/grammar/wording';
import type { ToolWords } from './en.ts';

const plural = pluralOf('pl');

const findings = { one: 'uwaga', few: 'uwagi', many: 'uwag', other: 'uwagi' };
const touchpoints = { one: 'punkt styku', few: 'punkty styku', many: 'punktów styku', other: 'punktu styku' };
/** After `z`. */
const ofTouchpoints = { one: 'punktu styku', other: 'punktów styku' };
const ofLanes = { one: 'wiersza', other: 'wierszy' };

export const pl: ToolWords = {
  lang: 'pl',
  map: 'Mapa podróży klienta',
  picture: 'obraz',
  hint: 'Klawisze strzałek prowadzą od części do części, spacja mówi o niej wszystko, znak zapytania pokazuje wszystkie klawisze.',
  tools: 'Narzędzia do oglądania mapy',
  journey: 'Podróż',
  state: 'Stan podróży',
  states: { current: 'Obecny', future: 'Docelowy', compare: 'Porównaj' },
  zoom: {
    bar: 'Powiększenie',
    level: 'Poziom powiększenia',
    in: 'Powiększ',
    out: 'Pomniejsz',
    fitWidth: 'Dopasuj do szerokości',
    natural: 'Rozmiar rzeczywisty',
  },
  search: {
    open: 'Szukaj',
    field: 'Szukaj na mapie',
    next: 'Następny wynik',
    previous: 'Poprzedni wynik',
    close: 'Zamknij wyszukiwanie',
    none: 'Brak wyników',
    count: (at, of) => `${at} z ${of}`,
  },
  filter: {
    open: 'Filtr',
    persona: 'Persona',
    everybody: 'Wszyscy',
    channel: 'Kanał',
    allChannels: 'Wszystkie kanały',
    path: 'Ścieżka',
    noPath: 'Bez wyróżnienia',
    on: 'Włączone filtry',
    and: ', ',
    lift: (name) => `Usuń filtr: ${name}`,
    reset: 'Pokaż wszystko',
    lanes: (shown, of) => `${shown} z ${of} ${plural(of, ofLanes)}`,
  },
  display: {
    open: 'Widok',
    arrangement: 'Układ',
    arrangements: { auto: 'Automatyczny', compact: 'Zwarty', swimlanes: 'Tory' },
    lanes: 'Wiersze',
  },
  export: { open: 'Eksport' },
  help: {
    open: 'Klawisze',
    title: 'Klawisze na obrazie',
    names: {
      home: 'Home',
      end: 'End',
      enter: 'Enter',
      space: 'Spacja',
      escape: 'Esc',
      shift: 'Shift',
      control: 'Ctrl',
    },
    keys: {
      walk: 'Od części do części',
      ends: 'Pierwsza i ostatnia część',
      text: 'Przejdź do tekstu',
      about: 'Wszystko o części',
      search: 'Szukaj',
      pan: 'Przesuń obraz',
      zoom: 'Bliżej, dalej',
      fit: 'Do szerokości, potem w całości',
      natural: 'Rozmiar rzeczywisty',
      close: 'Zamknij to, co otwarte',
      help: 'Te klawisze',
    },
  },
  findings: {
    title: 'Uwagi',
    severities: { error: 'Błąd', warning: 'Ostrzeżenie', info: 'Informacja' },
    count: (count) => `${count} ${plural(count, findings)}, spacja powie więcej`,
  },
  card: { about: (title) => `Szczegóły: ${title}` },
  shown: (title, seen, of) =>
    `${title}: ${seen === of ? `${of} ${plural(of, touchpoints)}` : `${seen} z ${of} ${plural(of, ofTouchpoints)}`}`,
};
