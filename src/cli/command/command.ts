import type { ExitCode } from '../errors/commandError.js';
import type { Io } from '../terminal/io.js';
import type { Language, Say, Text } from '../terminal/text.js';

interface Argument {
  readonly name: string;
  /** One or more. */
  readonly many?: true;
  /** None will do, too. */
  readonly optional?: true;
}

export interface Option {
  /** Name of its value in the help; without one it is a switch. */
  readonly value?: string;
  /** What the value may be. */
  readonly choices?: readonly string[];
  readonly text: Text;
}

export type Options = Readonly<Record<string, Option>>;

/** What the user gave: a text for options with a value, true or false for switches. */
type Given<O extends Options> = {
  readonly [K in keyof O]: O[K] extends { readonly value: string } ? string | undefined : boolean;
};

export interface Input<O extends Options = Options> {
  readonly args: readonly string[];
  readonly options: Given<O>;
  readonly io: Io;
  readonly language: Language;
  readonly say: Say;
}

/** One command: how it is typed, what it says of itself, and what it does. */
export interface Command<O extends Options = Options> {
  /** One or two words. */
  readonly name: string;
  readonly text: Text;
  readonly arguments?: readonly Argument[];
  readonly options: O;
  /** Lines to be typed, without `shopfest`. */
  readonly examples: readonly string[];
  /** @throws Failure, or an error of the client */
  run(input: Input<O>): Promise<ExitCode>;
}

/** Gives `run` the types of its options; in the list of commands they are all alike. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command =>
  command as unknown as Command;

/** What every command takes. */
export const everywhere = {
  lang: {
    value: 'language',
    choices: ['zh-TW', 'en'],
    text: {
      en: 'language of the texts, by default that of LC_ALL or LANG',
      zh: '訊息語言，預設依 LC_ALL 或 LANG',
    },
  },
  help: { text: { en: 'how the command is used', zh: '顯示用法' } },
} as const satisfies Options;

export const json = {
  json: { text: { en: 'print one JSON document', zh: '輸出一份 JSON 文件' } },
} as const satisfies Options;
