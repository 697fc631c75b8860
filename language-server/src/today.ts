/** The UTC date of now, `2026-06-30`, or what `CJM_TODAY` says. */
export const today = (): string => process.env.CJM_TODAY ?? new Date().toISOString().slice(0, 10);
