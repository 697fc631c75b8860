import type { FixWords } from '../tell-fix.ts';

export const zh: FixWords = {
  remove: '删除',
  straightQuotes: '改为直引号',
  order: '按顺序排列',
  callTouchpoint: '改为触点',
  change: (to) => `改为 ${to}`,
  add: (what) => `添加 ${what}`,
  removeText: (what) => `删除 ${what}`,
  removeThe: (kind) => `删除“${kind}”`,
  putIn: (kind) => `移入“${kind}”的花括号内`,
  sort: (kind) => `将“${kind}”按名称排序`,
  latin: (text) => `将“${text}”改用拉丁字母书写`,
  begin: (start) => `以 ${start} 开头`,
  reviewed: (date) => `今天已复核，${date}`,
};
