import { firstMaps } from '@cjm/diagram/viewer/first-maps';
import type { PageWords } from './en.ts';

const problemCount = (count: number) => `${count} 个问题`;

export const zh: PageWords = {
  empty: {
    noJourney: {
      title: '这里还没有旅程',
      text: '写下一个用户画像和一段旅程，图会随着输入出现。可以这样开始：',
      example: firstMaps.zh,
    },
    broken: {
      title: '文本暂时无法读取',
      text: (count) => `修正 ${problemCount(count)}后，图就会出现。`,
    },
    failed: { title: '无法绘制此图' },
  },
  problems: {
    count: problemCount,
    open: '打开“问题”面板',
    stale: '图中显示的是文本上次可读取时的内容。',
    news: (count) => `${problemCount(count)}。`,
    staleNews: (count) => `${problemCount(count)}，仍显示上一张图。`,
  },
  copied: '图片已复制到剪贴板。',
  notCopied: (why) => `无法将图片复制到剪贴板：${why}`,
  formats: {
    svg: 'SVG',
    png: 'PNG',
    pdf: 'PDF',
    html: 'HTML 网页',
    markdown: 'Markdown',
    csv: 'CSV',
    json: 'JSON',
    copy: '复制为图片',
  },
  keys: {
    shift: 'Shift',
    alt: 'Alt',
    text: '修改文字',
    feeling: '情绪更好或更差',
    fine: '同上，以小步调整',
    menu: '可在此处添加的内容',
  },
  asked: {
    feeling: '描述此情绪的词',
    text: '文字',
    touchpoint: '新触点',
    pain: '新痛点',
    opportunity: '新机会点',
    who: '这是谁的感受？',
  },
  refused: {
    noPlace: '情绪必须属于某个触点。',
    allKnown: '这里所有人的情绪都已填写：请拖动曲线上的点。',
  },
};
