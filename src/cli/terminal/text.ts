/** A text in the two languages of the command. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh-TW';
export const languages = ['en', 'zh-TW'] as const satisfies readonly Language[];

/** Gives a text in the language of the user. */
export type Localize = (text: Text) => string;

export const localizeIn =
  (language: Language): Localize =>
  (text) =>
    language === 'en' ? text.en : text.zh;

/**
 * The language of the environment, by the POSIX order of its variables, or else of the system. zh-TW serves every locale of
 * Chinese; `C` and `POSIX` are English.
 */
export function languageOf(
  env: Readonly<Record<string, string | undefined>>,
  systemLocale: string,
): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || systemLocale;
  return /^zh/i.test(locale) ? 'zh-TW' : 'en';
}
