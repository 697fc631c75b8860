/** The version of the language that this grammar reads; see docs/versions.md for what raises it. */
export const languageVersion = 1;
