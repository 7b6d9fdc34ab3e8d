import { parseArgs } from 'node:util';
import { usageError } from '../errors/commandError.js';
import type { Text } from '../terminal/text.js';
import { type Command, globalOptions, type Options } from './command.js';
import { nearest } from './nearest.js';

/** A command line, parsed as far as the command and the global options. */
export interface CommandLine {
  readonly command: Command | null;
  /** Words that are no options, after those of the command's name. */
  readonly rest: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly language: string | undefined;
  readonly baseURL: string | undefined;
}

/** Finds the command; options may stand before it. It never throws: `readOptions` reports what is wrong. */
export function parseCommandLine(argv: readonly string[], commands: readonly Command[]): CommandLine {
  const options = Object.assign({}, globalOptions, ...commands.map((command) => command.options)) as Options;
  const { values, positionals: typed } = parseArgs({
    args: [...argv],
    options: { ...forParser(options), version: { type: 'boolean', short: 'v' } },
    strict: false,
    allowPositionals: true,
  });
  // `shopfest help stats` is `shopfest stats --help`.
  const isHelp = typed[0] === 'help';
  const positionals = isHelp ? typed.slice(1) : typed;
  const words = (command: Command): readonly string[] => command.name.split(' ');
  const named = commands.filter((each) => words(each).every((word, index) => positionals[index] === word));
  // `stats members` is a command beside `stats`: the one with more words is meant.
  const command = named.sort((a, b) => words(b).length - words(a).length)[0] ?? null;
  return {
    command,
    rest: positionals.slice(command ? words(command).length : 0),
    help: isHelp || values.help === true,
    version: values.version === true,
    language: textOf(values.lang),
    baseURL: textOf(values['base-url']),
  };
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The values of the command's options, checked. @throws CommandError naming the option that is wrong */
export function readOptions(
  argv: readonly string[],
  command: Command,
): Readonly<Record<string, string | boolean | undefined>> {
  const options: Options = { ...globalOptions, ...command.options };
  const values = parseStrictly(argv, options, command);
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, choices }]) => {
      const typed = values[name];
      if (choices && typed !== undefined && !choices.includes(String(typed))) {
        const list = choices.join(', ');
        throw usageError(
          { en: `--${name} must be one of ${list}`, zh: `--${name} 須為下列之一：${list}` },
          hint(command),
        );
      }
      return [name, value === undefined ? typed === true : typed];
    }),
  );
}

/** The arguments of the command. @throws CommandError naming the one that is missing or one too many */
export function readArguments(rest: readonly string[], command: Command): readonly string[] {
  const expected = command.arguments ?? [];
  const missing = expected[rest.length];
  if (missing && !missing.optional) {
    throw usageError({ en: `<${missing.name}> is missing`, zh: `缺少 <${missing.name}>` }, hint(command));
  }
  const extra = expected.some(({ many }) => many) ? undefined : rest[expected.length];
  if (extra !== undefined) {
    throw usageError(
      { en: `'${extra}' is one argument too many`, zh: `多出引數「${extra}」` },
      hint(command),
    );
  }
  return rest;
}

function parseStrictly(
  argv: readonly string[],
  options: Options,
  command: Command,
): Record<string, string | boolean | undefined> {
  try {
    return parseArgs({ args: [...argv], options: forParser(options), allowPositionals: true }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /--?[A-Za-z][\w-]*/.exec(message)?.[0] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw usageError(
        { en: `There is no option ${name}`, zh: `沒有選項 ${name}` },
        nearOption(name, options, command),
      );
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const takesValue = options[name.slice(2)]?.value !== undefined;
      throw takesValue
        ? usageError({ en: `${name} needs a value`, zh: `${name} 需要一個值` }, hint(command))
        : usageError({ en: `${name} takes no value`, zh: `${name} 不接受值` }, hint(command));
    }
    throw error;
  }
}

function forParser(options: Options): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
    ]),
  );
}

function nearOption(name: string, options: Options, command: Command): Text {
  const near = nearest(name.replace(/^-+/, ''), Object.keys(options));
  const { en, zh } = hint(command);
  return near === undefined
    ? { en, zh }
    : { en: `Did you mean --${near}? ${en}`, zh: `是否要輸入 --${near}？${zh}` };
}

const hint = ({ name }: Command) => ({
  en: `See: shopfest ${name} --help`,
  zh: `用法：shopfest ${name} --help`,
});
