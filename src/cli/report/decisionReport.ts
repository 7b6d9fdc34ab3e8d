import type { Problem } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';

interface Decided {
  readonly problem?: Problem | undefined;
}

interface Naming<Result> {
  /** As it is typed. */
  readonly command: string;
  /** How states are called; a service of a later version may know others. */
  readonly states: Readonly<Record<string, Text>>;
  readonly idOf: (result: Result) => string;
  readonly stateOf: (result: Result) => string | null | undefined;
}

/** Counts results of decisions by the state that they led to, and keeps what failed: there may be any number of them. */
export class DecisionReport<Result extends Decided> {
  readonly #counts = new Map<string, number>();
  readonly #failed: Result[] = [];

  constructor(
    private readonly naming: Naming<Result>,
    private readonly input: CommandInput,
  ) {}

  add(results: readonly Result[]): void {
    for (const result of results) {
      const state = this.naming.stateOf(result) ?? '';
      if (result.problem !== undefined) this.#failed.push(result);
      else this.#counts.set(state, (this.#counts.get(state) ?? 0) + 1);
    }
  }

  print(): ExitCode {
    const { io, options, localize } = this.input;
    const { command, states, idOf } = this.naming;
    if (options.json) {
      const counts = { ...Object.fromEntries(this.#counts), failed: this.#failed.length };
      io.out.write(toJson({ command, counts, failed: this.#failed }));
    } else {
      const failed = this.#failed.map((result) => [
        printable(idOf(result)),
        `${localize({ en: result.problem?.title ?? '', zh: result.problem?.titleZh ?? '' })} [${result.problem?.code ?? ''}]`,
      ]);
      const counts = [...this.#counts].map(([state, count]) => [
        localize(states[state] ?? { en: state, zh: state }),
        { right: formatNumber(count) },
      ]);
      const failures = [localize({ en: 'failed', zh: '失敗' }), { right: formatNumber(failed.length) }];
      io.out.write(
        table(failed) + table(failed.length > 0 || counts.length === 0 ? [...counts, failures] : counts),
      );
    }
    return this.#failed.length > 0 ? exitCodes.someRejected : exitCodes.done;
  }
}
