/** Forms of a word for a number, by the plural categories of CLDR; the others are as `other`. */
export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Chooses forms as a language does, whatever language the machine speaks. */
export function pluralOf(language: string): (count: number, forms: PluralForms) => string {
  // Most languages are never spoken in one run.
  let rules: Intl.PluralRules | undefined;
  return (count, forms) => {
    rules ??= new Intl.PluralRules(language);
    const category = rules.select(count);
    switch (category) {
      case 'one':
      case 'few':
      case 'many':
        return forms[category] ?? forms.other;
      default:
        return forms.other;
    }
  };
}
