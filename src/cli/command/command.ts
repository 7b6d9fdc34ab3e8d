import type { ExitCode } from '../errors/exitCodes.js';
import type { Io } from '../terminal/io.js';
import type { Language, Localize, Text } from '../terminal/text.js';

interface Argument {
  readonly name: string;
  /** One or more. */
  readonly many?: true;
  /** May be left out. */
  readonly optional?: true;
  /** A file; `-` is what comes in by stdin. */
  readonly stdin?: true;
}

export interface Option {
  /** Name of its value in the help; an option without one is a switch. */
  readonly value?: string;
  /** The values that it accepts; all by default. */
  readonly choices?: readonly string[];
  readonly text: Text;
}

export type Options = Readonly<Record<string, Option>>;

/** The options as the user typed them: a text for options with a value, true or false for switches. */
export type OptionValues<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string } ? string | undefined : boolean;
};

export interface CommandInput<O extends Options = Options> {
  readonly args: readonly string[];
  readonly options: OptionValues<O>;
  readonly io: Io;
  readonly language: Language;
  readonly localize: Localize;
}

/** One command: how it is typed, its help, and what it does. */
export interface Command<O extends Options = Options> {
  /** One or two words. */
  readonly name: string;
  readonly text: Text;
  readonly arguments?: readonly Argument[];
  readonly options: O;
  /** Command lines, without `shopfest`. */
  readonly examples: readonly string[];
  /** @throws CommandError, or an error of the client */
  run(input: CommandInput<O>): Promise<ExitCode>;
}

/** Gives `run` the types of its options; in the table of commands all have one type. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command =>
  command as unknown as Command;

/** Options of every command. */
export const globalOptions = {
  lang: {
    value: 'language',
    choices: ['zh-TW', 'en'],
    text: {
      en: 'language of the texts, by default that of LC_ALL or LANG, or of the system',
      zh: '訊息語言，預設依 LC_ALL 或 LANG，未設定時依系統語言',
    },
  },
  help: { text: { en: 'how the command is used', zh: '顯示用法' } },
} as const satisfies Options;

export const jsonOption = {
  json: { text: { en: 'print one JSON document', zh: '輸出一份 JSON 文件' } },
} as const satisfies Options;
