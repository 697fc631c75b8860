/** What each built-in metric measures, beside its declaration in `built-in-metrics.ts`. */
export const metricMeanings: Readonly<Record<string, string>> = {
  conversion: 'target actions ÷ visitors',
  csat: 'how satisfied customers say they are, from 1 to 5',
  nps: 'promoters minus detractors, from −100 to 100',
  ces: 'how hard it was, from 1 to 7',
  aov: 'mean value of an order',
  retention: 'share of customers that stays',
  roi: 'gain of a change against its cost',
};
