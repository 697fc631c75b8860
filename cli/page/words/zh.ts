import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import type { PageWords } from './en.ts';

export const zh: PageWords = {
  skip: '跳到旅程图',
  connection: {
    begun: '正在连接…',
    live: '实时：保存后即重绘',
    lost: '未连接。cjm serve 在运行吗？',
  },
  maps: '旅程图',
  reading: '正在读取旅程图…',
  noMaps: '还没有旅程图',
  line: (line) => `第 ${line} 行`,
  themes: { title: '主题', auto: '自动', light: '浅色', dark: '深色' },
  stale: '文件有错误。这是上一张正确的图。',
  counts: {
    personas: (count) => `${count} 个用户画像`,
    stages: (count) => `${count} 个阶段`,
    touchpoints: (count) => `${count} 个触点`,
  },
  noJourney: '没有旅程',
  nothingDrawn: '没有可绘制的内容',
  declarations: '只有声明',
  empty: {
    folder: (folder) => `${folder} 中还没有旅程图`,
    begin: (name) => `在此文件夹中保存一个文件，例如 ${name}，它的旅程图会立即出现在这里。可以这样开始：`,
    example: firstMaps.zh,
    file: '此文件中没有旅程',
    mend: '下面的检查结果说明了要修正什么。',
    declarations: (path) => `${path} 中是供其他文件使用的声明。`,
  },
  findings: {
    title: '检查结果',
    none: '没有问题',
    and: '，',
    severities: { error: '错误', warning: '警告', info: '提示' },
    counts: {
      error: (count) => `${count} 个错误`,
      warning: (count) => `${count} 个警告`,
      info: (count) => `${count} 条提示`,
    },
    place: (line, column) => `行 ${line}:${column}`,
  },
  news: {
    stale: '上一张正确的图',
    none: '没有旅程图',
    map: '旅程图',
    told: (label, shown, findings) => `${label}：${shown}，${findings}。`,
  },
};
