/** A text in both languages of the house. Officials read Chinese, so neither may be empty. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** Language of an answer; Chinese is the default everywhere. */
export type Language = keyof Bilingual;

/** Fills `{name}` placeholders in both languages; a placeholder without a value stays visible. */
export function fill(text: Bilingual, values: Readonly<Record<string, unknown>>): Bilingual {
  const replace = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  return { zh: replace(text.zh), en: replace(text.en) };
}
