import { pluralOf } from '@cjm/grammar/wording';
import type { ToolWords } from './en.ts';

const plural = pluralOf('ru');

const findings = { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' };
const touchpoints = { one: 'точка контакта', few: 'точки контакта', many: 'точек контакта', other: 'точки контакта' };
/** After `из`. */
const ofTouchpoints = { one: 'точки контакта', other: 'точек контакта' };
const ofLanes = { one: 'строки', other: 'строк' };

export const ru: ToolWords = {
  lang: 'ru',
  map: 'Карта пути клиента',
  picture: 'картинка',
  hint: 'Клавиши со стрелками ведут от части к части, пробел рассказывает о ней всё, вопросительный знак показывает все клавиши.',
  tools: 'Инструменты просмотра',
  journey: 'Путь',
  state: 'Состояние пути',
  states: { current: 'Как есть', future: 'Как будет', compare: 'Сравнить' },
  zoom: {
    bar: 'Масштаб',
    level: 'Текущий масштаб',
    in: 'Увеличить',
    out: 'Уменьшить',
    fitWidth: 'По ширине окна',
    natural: 'Исходный размер',
  },
  search: {
    open: 'Поиск',
    field: 'Поиск по карте',
    next: 'Следующее совпадение',
    previous: 'Предыдущее совпадение',
    close: 'Закрыть поиск',
    none: 'Не найдено',
    count: (at, of) => `${at} из ${of}`,
  },
  filter: {
    open: 'Фильтр',
    persona: 'Персона',
    everybody: 'Все',
    channel: 'Канал',
    allChannels: 'Все каналы',
    path: 'Вариант пути',
    noPath: 'Не выделять',
    on: 'Включённые фильтры',
    and: ', ',
    lift: (name) => `Снять фильтр: ${name}`,
    reset: 'Показать всё',
    lanes: (shown, of) => `${shown} из ${of} ${plural(of, ofLanes)}`,
  },
  display: {
    open: 'Вид',
    arrangement: 'Расположение',
    arrangements: { auto: 'Автоматически', compact: 'Компактно', swimlanes: 'По дорожкам' },
    lanes: 'Строки',
  },
  export: { open: 'Экспорт' },
  help: {
    open: 'Клавиши',
    title: 'Клавиши на картинке',
    names: {
      home: 'Home',
      end: 'End',
      enter: 'Enter',
      space: 'Пробел',
      escape: 'Esc',
      shift: 'Shift',
      control: 'Ctrl',
    },
    keys: {
      walk: 'От части к части',
      ends: 'Первая и последняя часть',
      text: 'Перейти к тексту',
      about: 'Всё о части',
      search: 'Поиск',
      pan: 'Сдвинуть картинку',
      zoom: 'Ближе, дальше',
      fit: 'По ширине, затем целиком',
      natural: 'Исходный размер',
      close: 'Закрыть то, что открыто',
      help: 'Эти клавиши',
    },
  },
  findings: {
    title: 'Замечания',
    severities: { error: 'Ошибка', warning: 'Предупреждение', info: 'Сведения' },
    count: (count) => `${count} ${plural(count, findings)}, подробнее по пробелу`,
  },
  card: { about: (title) => `Подробно: ${title}` },
  shown: (title, seen, of) =>
    `${title}: ${seen === of ? `${of} ${plural(of, touchpoints)}` : `${seen} из ${of} ${plural(of, ofTouchpoints)}`}`,
};
