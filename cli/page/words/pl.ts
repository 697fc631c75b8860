import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf } from '@cjm/grammar/wording';
import type { PageWords } from './en.ts';

const plural = pluralOf('pl');

const personas = { one: 'persona', few: 'persony', many: 'person', other: 'persony' };
const stages = { one: 'etap', few: 'etapy', many: 'etapów', other: 'etapu' };
const touchpoints = { one: 'punkt styku', few: 'punkty styku', many: 'punktów styku', other: 'punktu styku' };
const errors = { one: 'błąd', few: 'błędy', many: 'błędów', other: 'błędu' };
const warnings = { one: 'ostrzeżenie', few: 'ostrzeżenia', many: 'ostrzeżeń', other: 'ostrzeżenia' };
const infos = { one: 'wskazówka', few: 'wskazówki', many: 'wskazówek', other: 'wskazówki' };

export const pl: PageWords = {
  skip: 'Przejdź do mapy',
  connection: {
    begun: 'Łączenie…',
    live: 'Odświeża się przy zapisie',
    lost: 'Brak połączenia. Czy cjm serve działa?',
  },
  maps: 'Mapy',
  reading: 'Wczytywanie map…',
  noMaps: 'Nie ma jeszcze map',
  line: (line) => `wiersz ${line}`,
  themes: { title: 'Motyw', auto: 'Auto', light: 'Jasny', dark: 'Ciemny' },
  stale: 'W pliku jest błąd. To jego ostatni dobry obraz.',
  counts: {
    personas: (count) => `${count} ${plural(count, personas)}`,
    stages: (count) => `${count} ${plural(count, stages)}`,
    touchpoints: (count) => `${count} ${plural(count, touchpoints)}`,
  },
  noJourney: 'Brak podróży',
  nothingDrawn: 'Nie ma czego narysować',
  declarations: 'Tylko deklaracje',
  empty: {
    folder: (folder) => `W folderze ${folder} nie ma jeszcze map`,
    begin: (name) => `Zapisz w nim plik, na przykład ${name}, a jego mapa od razu się tu pojawi. Na początek:`,
    example: firstMaps.pl,
    file: 'W tym pliku nie ma podróży',
    mend: 'Co poprawić, mówią uwagi poniżej.',
    declarations: (path) => `${path} zawiera deklaracje dla innych plików.`,
  },
  findings: {
    title: 'Uwagi',
    none: 'brak uwag',
    and: ', ',
    severities: { error: 'błąd', warning: 'ostrzeżenie', info: 'wskazówka' },
    counts: {
      error: (count) => `${count} ${plural(count, errors)}`,
      warning: (count) => `${count} ${plural(count, warnings)}`,
      info: (count) => `${count} ${plural(count, infos)}`,
    },
    place: (line, column) => `Wiersz ${line}:${column}`,
  },
  news: {
    stale: 'ostatni dobry obraz',
    none: 'brak mapy',
    map: 'mapa',
    told: (label, shown, findings) => `${label}: ${shown}, ${findings}.`,
  },
};
