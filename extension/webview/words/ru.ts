import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import { pluralOf } from '@cjm/grammar/wording';
import type { PageWords } from './en.ts';

const plural = pluralOf('ru');

const problems = { one: 'проблема', few: 'проблемы', many: 'проблем', other: 'проблемы' };
/** Of what is to be mended. */
const mended = { one: 'проблему', few: 'проблемы', many: 'проблем', other: 'проблемы' };

const problemCount = (count: number) => `${count} ${plural(count, problems)}`;

export const ru: PageWords = {
  empty: {
    noJourney: {
      title: 'Здесь пока нет пути',
      text: 'Напишите персону и путь, и карта появится, пока вы пишете. Для начала:',
      example: firstMaps.ru,
    },
    broken: {
      title: 'Текст пока не прочесть',
      text: (count) => `Чтобы карта появилась, исправьте ${count} ${plural(count, mended)}.`,
    },
    failed: { title: 'Карту не удалось нарисовать' },
  },
  problems: {
    count: problemCount,
    open: 'Открыть панель «Проблемы»',
    stale: 'На картинке текст, каким его удалось прочесть в последний раз.',
    news: (count) => `${problemCount(count)}.`,
    staleNews: (count) => `${problemCount(count)}, остаётся последняя картинка.`,
  },
  copied: 'Картинка в буфере обмена.',
  notCopied: (why) => `Буфер обмена не принял картинку: ${why}`,
  formats: {
    svg: 'SVG',
    png: 'PNG',
    pdf: 'PDF',
    html: 'Страница HTML',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
    copy: 'Копировать как изображение',
  },
  keys: {
    shift: 'Shift',
    alt: 'Alt',
    text: 'Изменить текст',
    feeling: 'Эмоция лучше или хуже',
    fine: 'То же мелкими шагами',
    menu: 'Что можно добавить здесь',
  },
  asked: {
    feeling: 'Слово для этой эмоции',
    text: 'Текст',
    touchpoint: 'Новая точка контакта',
    pain: 'Новая боль',
    opportunity: 'Новая возможность',
    who: 'Чья это эмоция?',
  },
  refused: {
    noPlace: 'Эмоция принадлежит точке контакта.',
    allKnown: 'Эмоции здесь известны у всех: двигайте точки кривой.',
  },
};
