import { contractVersion } from '../generated/version.js';
import { sdkVersion } from '../http/baseHeaders.js';
import { type CommandLine, parseCommandLine, readArguments, readOptions } from './command/arguments.js';
import type { Command, CommandInput } from './command/command.js';
import { commandHelp, overview } from './command/help.js';
import { nearest } from './command/nearest.js';
import { withStdinFile } from './command/stdinFile.js';
import { commands } from './commands.js';
import { usageError } from './errors/commandError.js';
import { type ExitCode, exitCodes } from './errors/exitCodes.js';
import { reportError } from './errors/reportError.js';
import type { Io } from './terminal/io.js';
import { type Language, languageOf, languages, localizeIn, type Text } from './terminal/text.js';

/** Runs the command line after `shopfest`. Resolves with the exit code; errors are printed, not thrown. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const line = parseCommandLine(argv, commands);
  const language = languages.find((known) => known === line.language) ?? languageOf(io.env, io.systemLocale);
  try {
    return await run(argv, line, language, io);
  } catch (error) {
    return reportError(error, {
      io,
      localize: localizeIn(language),
      json: argv.includes('--json'),
      baseURL: line.baseURL ?? io.env.SHOPFEST_BASE_URL,
    });
  }
}

async function run(
  argv: readonly string[],
  line: CommandLine,
  language: Language,
  io: Io,
): Promise<ExitCode> {
  const localize = localizeIn(language);
  const { command, rest } = line;
  if (line.version) {
    io.out.write(`${sdkVersion} (contract ${contractVersion})\n`);
    return exitCodes.done;
  }
  if (line.help && (command || rest.length === 0 || groupOf(rest).length > 0)) {
    io.out.write(command ? commandHelp(command, localize) : overview(groupOf(rest), localize));
    return exitCodes.done;
  }
  if (!command) throw unknownCommand(rest);
  const options = readOptions(argv, command);
  const args = readArguments(rest, command);
  return withStdinFile(command, args, io, (withFile) =>
    command.run({ args: withFile, options, io, language, localize } as CommandInput),
  );
}

/** Commands whose name begins with these words; all of them for none. */
function groupOf(words: readonly string[]): readonly Command[] {
  return commands.filter(({ name }) => words.every((word, index) => name.split(' ')[index] === word));
}

function unknownCommand(words: readonly string[]) {
  const typed = words.slice(0, 2).join(' ');
  const near = nearCommand(words);
  const hint =
    near === undefined
      ? commandsOf(words)
      : { en: `Did you mean: shopfest ${near}`, zh: `是否要輸入：shopfest ${near}` };
  if (typed === '') return usageError({ en: 'A command is missing', zh: '缺少指令' }, hint);
  return usageError({ en: `There is no command '${typed}'`, zh: `沒有指令「${typed}」` }, hint);
}

/** The commands that begin with the first word; all of them where none does. */
function commandsOf(words: readonly string[]): Text {
  const group = groupOf(words.slice(0, 1));
  const names = (words.length > 0 && group.length > 0 ? group : commands).map(({ name }) => name).join(', ');
  return { en: `Commands: ${names}`, zh: `指令：${names}` };
}

/** The command that was most likely meant, in whichever order it was typed, or its first word. */
function nearCommand([first = '', second = '']: readonly string[]): string | undefined {
  return nearPhrase(first, second) ?? nearPhrase(second, first);
}

/** Each word is compared by itself: `export` is no `import`. */
function nearPhrase(first: string, second: string): string | undefined {
  const words = commands.map(({ name }) => name.split(' '));
  const noun = nearest(first, new Set(words.flatMap(([word = '']) => word)));
  const verbs = words.flatMap(([word, verb]) => (word === noun && verb !== undefined ? verb : []));
  const verb = nearest(second, verbs);
  if (verb !== undefined) return `${noun} ${verb}`;
  return noun === first ? undefined : noun;
}
