import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { errorText } from '../errors/reportError.js';
import { type Field, fields, type Typed, withDefaults } from './fields.js';
import type { InitInput } from './options.js';
import { type Plan, planOf } from './plan.js';

/** What is to be made: by the options, the answers of the person at the terminal, and the defaults. @throws CommandError */
export async function readPlan(input: InitInput): Promise<Plan> {
  const { options, io, localize } = input;
  if (!options.yes && !io.ask)
    throw usageError(
      { en: 'There is no terminal to ask', zh: '沒有可詢問的終端機' },
      { en: 'Give --yes to take the defaults', zh: '加上 --yes 以採用預設值' },
    );
  const names = Object.keys(fields) as Field[];
  const given = names.filter((name) => options[name] !== undefined);
  let typed: Typed = Object.fromEntries(given.map((name) => [name, options[name]]));
  let plan = await planOf(withDefaults(typed, localize));
  for (const name of names) {
    if (!options.yes && !given.includes(name)) [typed, plan] = await askFor(name, typed);
  }
  return plan;

  /** Asks until the answer fits; nothing typed is the default. */
  async function askFor(name: Field, before: Typed): Promise<[Typed, Plan]> {
    for (;;) {
      const answer = await ask(`${localize(fields[name])} [${withDefaults(before, localize)[name]}] `);
      const after = answer === '' ? before : { ...before, [name]: answer };
      try {
        return [after, await planOf(withDefaults(after, localize))];
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        io.err.write(errorText(error, localize));
      }
    }
  }

  async function ask(question: string): Promise<string> {
    const answer = await io.ask?.(question);
    if (answer === null || answer === undefined) throw stopped;
    return answer.trim();
  }
}

const stopped = new CommandError(exitCodes.interrupted, {
  en: 'Stopped; nothing was made',
  zh: '已中止，未建立任何內容',
});
