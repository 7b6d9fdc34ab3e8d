import type { ShopfestOperator } from '../../operator.js';
import {
  type Command,
  type CommandInput,
  defineCommand,
  jsonOption,
  type Options,
} from '../command/command.js';
import { confirm, yesOption } from '../command/confirm.js';
import { readYesNo } from '../command/yesNo.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { printable } from '../terminal/printable.js';
import { Progress } from '../terminal/progress.js';
import { formatNumber } from '../terminal/table.js';
import { type DecisionResult, decideAll } from './decideAll.js';
import { type Decision, decisions } from './decisions.js';
import { filterOptions, readFilter } from './filter.js';
import { readReferences } from './references.js';
import { reportDecisions } from './report.js';
import { findMerchants } from './selection.js';

const options = {
  ...campaignOptions,
  ...filterOptions,
  all: { text: { en: 'all for which it can be done', zh: '所有適用的店家' } },
  reason: {
    value: 'text',
    text: { en: 'why; the partner reads it', zh: '原因，合作夥伴可見' },
  },
  'include-children': {
    value: 'yes|no',
    text: { en: 'whether it is done with the merchants below, too', zh: '是否一併處理其下的店家' },
  },
  ...yesOption,
  ...jsonOption,
} as const satisfies Options;

type DecisionInput = CommandInput<typeof options>;

/** The commands by which an operator decides about merchants. */
export const merchantDecisions: readonly Command[] = decisions.map((decision) =>
  defineCommand({
    name: `merchants ${decision.verb}`,
    text: decision.text,
    arguments: [{ name: 'mer_… or external:… or file', many: true, optional: true, stdin: true }],
    options,
    examples: examplesOf(decision),
    run: (input) => runDecision(decision, input),
  }),
);

function examplesOf({ verb, needsReason }: Decision): readonly string[] {
  const reason = needsReason ? " --reason '請補上統一編號'" : '';
  return [
    `merchants ${verb} external:M0001${reason}`,
    `merchants ${verb} chosen.csv${reason}`,
    `merchants ${verb} --district 西屯區${reason}`,
    `merchants ${verb} --under external:M0001${reason}`,
    `merchants ${verb} --all --yes${reason}`,
  ];
}

async function runDecision(decision: Decision, input: DecisionInput): Promise<ExitCode> {
  const { io, localize, options } = input;
  const { reason = '', organization } = options;
  if (decision.needsReason && reason.trim() === '')
    throw usageError({ en: '--reason is missing', zh: '缺少 --reason' });
  const client = connectToCampaign(input);
  const named = readYesNo('include-children', options['include-children']);
  const references = await referencesOf(decision, client, input);
  // A filter says itself which merchants it is about.
  const includeChildren = named ?? (input.args.length > 0 ? undefined : false);
  const results: DecisionResult[] = [];
  const progress = new Progress(io.err, localize);
  const startedAt = performance.now();
  const report = (): void => {
    progress.clear();
    reportDecisions(decision, inOrder(results, references), input);
  };
  try {
    await decideAll(client, references, {
      decision,
      reason,
      includeChildren,
      organizationId: organization,
      signal: io.signal,
      onResults(some) {
        results.push(...some);
        const perSecond = (results.length * 1_000) / (performance.now() - startedAt);
        progress.update({ done: results.length, total: references.length, perSecond });
      },
    });
  } catch (error) {
    // One document only: that of the error.
    if (!options.json && results.length > 0) report();
    throw error;
  }
  report();
  return results.some(({ outcome }) => outcome === 'failed') ? exitCodes.someRejected : exitCodes.done;
}

/** The results of those that were named in their order, then those of the merchants below. */
function inOrder(results: readonly DecisionResult[], references: readonly string[]): DecisionResult[] {
  const positions = new Map(references.map((reference, index) => [reference, index]));
  const positionOf = ({ reference }: DecisionResult): number => positions.get(reference) ?? references.length;
  return [...results].sort((a, b) => positionOf(a) - positionOf(b));
}

/** Those that are named, or those that a filter finds, where the user has agreed to them. */
async function referencesOf(
  decision: Decision,
  client: ShopfestOperator,
  input: DecisionInput,
): Promise<readonly string[]> {
  const { args, options, io, localize } = input;
  const { organizationId, ...others } = await readFilter(input, client);
  const isFiltered = options.all || Object.keys(others).length > 0;
  if (args.length > 0 && isFiltered) {
    throw usageError({ en: 'Give ids or a filter, not both', zh: '識別碼與篩選條件只能擇一' });
  }
  if (args.length > 0) return readReferences(args);
  if (!isFiltered && organizationId === undefined) {
    throw usageError(
      { en: 'Which merchants? Give ids, a filter or --all', zh: '請指定店家：識別碼、篩選條件或 --all' },
      {
        en: `See: shopfest merchants ${decision.verb} --help`,
        zh: `用法：shopfest merchants ${decision.verb} --help`,
      },
    );
  }
  const found = await findMerchants(
    client.merchants,
    decision.action,
    { organizationId, ...others },
    { signal: io.signal },
  );
  const [example] = found;
  if (example === undefined) {
    const text = { en: 'There is no merchant for which it can be done', zh: '沒有符合條件的店家' };
    io.err.write(`${localize(text)}\n`);
  }
  if (example !== undefined) {
    const { externalId, name } = example;
    await confirmMany(decision, found.length, printable(`${externalId} ${name}`), input);
  }
  return found.map(({ id }) => id);
}

/** @throws CommandError where the user says no, or nobody can be asked */
async function confirmMany(
  decision: Decision,
  count: number,
  example: string,
  input: DecisionInput,
): Promise<void> {
  const { en, zh } = decision.imperative;
  const many = formatNumber(count);
  await confirm(
    {
      en: `${en} ${many} ${count === 1 ? 'merchant' : 'merchants'}, such as ${example}`,
      zh: `${zh} ${many} 家店家，例如 ${example}`,
    },
    input,
  );
}
