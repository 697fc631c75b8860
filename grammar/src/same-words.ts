/**
 * What people call things who have not read the reference, by the keyword that they mean: other tools' words, everyday
 * ones, and the keywords in the languages that the project speaks or draws.
 */
const sameWords: Readonly<Record<string, string>> = {
  import: 'include require',
  persona: 'actor customer user client buyer character person персона клиент пользователь użytkownik klient 角色 人物',
  channel: 'medium канал kanał 渠道',
  team: 'department команда отдел zespół 团队',
  system: 'application tool система 系统',
  source: 'evidence research study источник źródło 来源',
  metric: 'kpi indicator measure метрика показатель metryka wskaźnik 指标',
  journey: 'journeymap flow map путь карта podróż mapa 旅程',
  stage: 'phase section этап стадия фаза etap faza 阶段',
  touchpoint: 'touch contact interaction activity event task moment точка касание контакт kontakt 触点 接触点',
  step: 'шаг krok 步骤',
  emotion: 'feeling feel feels mood sentiment score rating satisfaction эмоция чувство emocja uczucie 情绪',
  action: 'does doing действие działanie 行动',
  thought: 'thinks thinking мысль myśl 想法',
  need: 'wants want потребность нужда potrzeba 需求',
  expectation: 'expects ожидание oczekiwanie 期望',
  quote: 'says voice verbatim цитата cytat 引用',
  pain: 'problem painpoint pain-point frustration issue barrier боль проблема ból 痛点',
  gain: 'benefit delight польза korzyść 收益',
  note: 'comment remark description заметка notatka 备注',
  question: 'вопрос pytanie 问题',
  goal: 'aim цель cel 目标',
  owner: 'responsible владелец właściciel 负责人',
  opportunity: 'idea improvement chance возможность szansa 机会',
  solution: 'fix measure initiative решение rozwiązanie 解决方案',
  path: 'route маршрут ścieżka trasa 路径',
  s: 'sec secs second seconds сек секунд секунды',
  min: 'mins minute minutes мин минут минуты minut minuty 分钟',
  h: 'hr hrs hour hours час часа часов godz godzin godziny 小时',
  days: 'дней дня dni 天',
  weeks: 'недель недели tygodni tygodnie 周',
  months: 'месяцев месяца miesięcy miesiące 月',
  move: 'transition edge connection переход przejście',
};

const meanings = Object.entries(sameWords).flatMap(([keyword, words]) =>
  words.split(' ').map((word): readonly [string, string] => [word, keyword]),
);

/** The keyword that a word stands for among those that fit, whatever its case; undefined: none. */
export function sameWord(word: string, keywords: readonly string[]): string | undefined {
  const plain = word.normalize('NFC').toLowerCase();
  return meanings.find(([each, keyword]) => each === plain && keywords.includes(keyword))?.[1];
}
