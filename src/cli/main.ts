import { contractVersion } from '../generated/version.js';
import { sdkVersion } from '../http/headers.js';
import { findCommand, readArguments, readOptions, type Typed } from './command/arguments.js';
import type { Command, Input } from './command/command.js';
import { commandHelp, overview } from './command/help.js';
import { commands } from './commands.js';
import { type ExitCode, exitCodes, usage } from './errors/commandError.js';
import { report } from './errors/reportError.js';
import type { Io } from './terminal/io.js';
import { type Language, languageOf, languages, sayIn } from './terminal/text.js';

/** Runs what was typed after `shopfest`. Resolves with the exit code; whatever goes wrong is told, not thrown. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = findCommand(argv, commands);
  const language = languages.find((known) => known === typed.language) ?? languageOf(io.env);
  try {
    return await run(argv, typed, language, io);
  } catch (error) {
    return report(error, {
      io,
      say: sayIn(language),
      json: argv.includes('--json'),
      address: typed.baseURL ?? io.env.SHOPFEST_BASE_URL,
    });
  }
}

async function run(argv: readonly string[], typed: Typed, language: Language, io: Io): Promise<ExitCode> {
  const say = sayIn(language);
  const { command, rest } = typed;
  if (typed.version) {
    io.out.write(`${sdkVersion} (contract ${contractVersion})\n`);
    return exitCodes.done;
  }
  if (typed.help && (command || rest.length === 0 || groupOf(rest).length > 0)) {
    io.out.write(command ? commandHelp(command, say) : overview(groupOf(rest), say));
    return exitCodes.done;
  }
  if (!command) throw unknownCommand(rest);
  const options = readOptions(argv, command);
  const args = readArguments(rest, command);
  return command.run({ args, options, io, language, say } as Input);
}

/** Commands that begin with the words that were typed; all of them when none were. */
function groupOf(words: readonly string[]): readonly Command[] {
  return commands.filter(({ name }) => words.every((word, place) => name.split(' ')[place] === word));
}

function unknownCommand(words: readonly string[]) {
  const group = groupOf(words.slice(0, 1));
  const names = (words.length > 0 && group.length > 0 ? group : commands).map(({ name }) => name).join(', ');
  const known = { en: `Commands: ${names}`, zh: `指令：${names}` };
  const typed = words.slice(0, 2).join(' ');
  if (typed === '') return usage({ en: 'A command is missing', zh: '缺少指令' }, known);
  return usage({ en: `There is no command '${typed}'`, zh: `沒有指令「${typed}」` }, known);
}
