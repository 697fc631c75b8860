import type { FixWords } from '../tell-fix.ts';

export const ru: FixWords = {
  remove: 'Удалить',
  straightQuotes: 'Заменить на прямые кавычки',
  order: 'Расставить по порядку',
  callTouchpoint: 'Сделать точкой контакта',
  change: (to) => `Заменить на ${to}`,
  add: (what) => `Добавить ${what}`,
  removeText: (what) => `Удалить ${what}`,
  removeThe: (kind) => `Удалить «${kind}»`,
  putIn: (kind) => `Внести в скобки «${kind}»`,
  sort: (kind) => `Упорядочить «${kind}» по именам`,
  latin: (text) => `Написать «${text}» латинскими буквами`,
  begin: (start) => `Начать с ${start}`,
  reviewed: (date) => `Пересмотрено сегодня, ${date}`,
};
