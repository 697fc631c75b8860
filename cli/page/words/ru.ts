import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf } from '@cjm/grammar/wording';
import type { PageWords } from './en.ts';

const plural = pluralOf('ru');

const personas = { one: 'персона', few: 'персоны', many: 'персон', other: 'персоны' };
const stages = { one: 'этап', few: 'этапа', many: 'этапов', other: 'этапа' };
const touchpoints = { one: 'точка контакта', few: 'точки контакта', many: 'точек контакта', other: 'точки контакта' };
const errors = { one: 'ошибка', few: 'ошибки', many: 'ошибок', other: 'ошибки' };
const warnings = { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений', other: 'предупреждения' };
const infos = { one: 'подсказка', few: 'подсказки', many: 'подсказок', other: 'подсказки' };

export const ru: PageWords = {
  skip: 'Перейти к карте',
  connection: {
    begun: 'Соединение…',
    live: 'Обновляется при сохранении',
    lost: 'Нет соединения. Запущен ли cjm serve?',
  },
  maps: 'Карты',
  reading: 'Карты читаются…',
  noMaps: 'Карт пока нет',
  line: (line) => `строка ${line}`,
  themes: { title: 'Тема', auto: 'Авто', light: 'Светлая', dark: 'Тёмная' },
  stale: 'В файле ошибка. Это последняя удачная картинка.',
  counts: {
    personas: (count) => `${count} ${plural(count, personas)}`,
    stages: (count) => `${count} ${plural(count, stages)}`,
    touchpoints: (count) => `${count} ${plural(count, touchpoints)}`,
  },
  noJourney: 'Нет пути',
  nothingDrawn: 'Нарисовать нечего',
  declarations: 'Только объявления',
  empty: {
    folder: (folder) => `В папке ${folder} карт пока нет`,
    begin: (name) => `Сохраните в ней файл, например ${name}, и его карта сразу появится здесь. Для начала:`,
    example: firstMaps.ru,
    file: 'В этом файле нет пути',
    mend: 'Что исправить, сказано в замечаниях ниже.',
    declarations: (path) => `В ${path} объявления для других файлов.`,
  },
  findings: {
    title: 'Замечания',
    none: 'замечаний нет',
    and: ', ',
    severities: { error: 'ошибка', warning: 'предупреждение', info: 'подсказка' },
    counts: {
      error: (count) => `${count} ${plural(count, errors)}`,
      warning: (count) => `${count} ${plural(count, warnings)}`,
      info: (count) => `${count} ${plural(count, infos)}`,
    },
    place: (line, column) => `Строка ${line}:${column}`,
  },
  news: {
    stale: 'последняя удачная картинка',
    none: 'карты нет',
    map: 'карта',
    told: (label, shown, findings) => `${label}: ${shown}, ${findings}.`,
  },
};
