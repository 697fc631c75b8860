/**
 * The metrics that every file knows without declaring them; a declaration of the name overrides one. Conversion is
 * target actions ÷ visitors, CSAT a score from 1 to 5, NPS promoters minus detractors (−100 to 100), CES the effort
 * from 1 to 7, AOV the mean order value, retention the share that stays, ROI gain against cost.
 */
export const builtInMetrics = `
metric conversion "Conversion"               unit "%" higher
metric csat       "Customer satisfaction"             higher
metric nps        "Net promoter score"                higher
metric ces        "Customer effort score"             lower
metric aov        "Average order value"               higher
metric retention  "Retention"                unit "%" higher
metric roi        "Return on investment"     unit "%" higher
`;
