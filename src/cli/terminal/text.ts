/** A text in the two languages of the command. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

export type Language = 'en' | 'zh-TW';
export const languages = ['en', 'zh-TW'] as const satisfies readonly Language[];

/** Gives a text in the language of the user. */
export type Say = (text: Text) => string;

export const sayIn =
  (language: Language): Say =>
  (text) =>
    language === 'en' ? text.en : text.zh;

/** The language of the environment, as POSIX ranks its variables. Chinese of any place is answered in zh-TW. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^zh/i.test(locale) ? 'zh-TW' : 'en';
}
