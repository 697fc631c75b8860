import type { Language } from '@cjm/grammar/wording';

/** What is shown where there is no map yet, to begin with. */
export const firstMaps: Readonly<Record<Language, string>> = {
  en: `persona me "Me"

journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea"     { emotion +1 }
    touchpoint "Take the bus" { emotion -0.5 "late again" }
  }
}`,
  ru: `persona me "Я"

journey workday "Мой рабочий день" for me {
  stage "Дорога на работу" {
    touchpoint "Завариваю чай"   { emotion +1 }
    touchpoint "Еду на автобусе" { emotion -0.5 "опять опоздал" }
  }
}`,
  pl: `persona me "Ja"

journey workday "Mój dzień pracy" for me {
  stage "Droga do pracy" {
    touchpoint "Parzę herbatę"  { emotion +1 }
    touchpoint "Jadę autobusem" { emotion -0.5 "znów spóźniony" }
  }
}`,
  zh: `persona 我 "我"

journey 工作日 "我的工作日" for 我 {
  stage "上班路上" {
    touchpoint "泡茶"   { emotion +1 }
    touchpoint "坐公交" { emotion -0.5 "又晚点了" }
  }
}`,
};
