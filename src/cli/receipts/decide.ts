import type { ReceiptDecision, ReceiptDecisions } from '../../generated/types.js';
import type { ShopfestOperator } from '../../operator.js';
import type { CommandInput, Options } from '../command/command.js';
import { confirm, yesOption } from '../command/confirm.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import type { ExitCode } from '../errors/exitCodes.js';
import { DecisionReport } from '../report/decisionReport.js';
import { requireEither, slicesOf } from '../report/selection.js';
import { formatNumber } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';
import { filterOptions, readFilter } from './filter.js';
import { states } from './states.js';

export const decideOptions = {
  ...campaignOptions,
  ...filterOptions,
  all: { text: { en: 'all that wait', zh: '所有待確認者' } },
  ...yesOption,
} as const satisfies Options;

interface Decision {
  readonly verb: string;
  /** The question before many claims at once: `Confirm` 12 claims. */
  readonly imperative: Text;
  readonly decide: (
    claims: ShopfestOperator['claims'],
    claimIds: string[],
    call: { readonly signal: AbortSignal },
  ) => PromiseLike<ReceiptDecisions>;
}

/** Decides about claims that are named, or about those that wait when the command begins. */
export async function decideReceipts(
  { verb, imperative, decide }: Decision,
  input: CommandInput<typeof decideOptions>,
): Promise<ExitCode> {
  const { args, options, io } = input;
  const filter = readFilter(input);
  const isFiltered = options.all || Object.keys(filter).length > 0;
  requireEither(args, isFiltered, { en: 'claims', zh: '登錄' });
  const { claims } = connectToCampaign(input);
  const call = { signal: io.signal };
  const ids = [...args];
  if (isFiltered) {
    const waiting = { status: 'waiting', ...filter, pageSize: 500 } as const;
    for await (const { id } of claims.listReceipts(waiting, call)) ids.push(id);
    const many = formatNumber(ids.length);
    const what = {
      en: `${imperative.en} ${many} ${ids.length === 1 ? 'claim' : 'claims'}`,
      zh: `${imperative.zh} ${many} 筆登錄`,
    };
    if (ids.length > 0) await confirm(what, input);
  }
  const report = new DecisionReport<ReceiptDecision>(
    {
      command: `receipts ${verb}`,
      states,
      idOf: ({ claimId }) => claimId,
      stateOf: ({ status }) => status,
    },
    input,
  );
  for (const slice of slicesOf(ids)) report.add((await decide(claims, slice, call)).results);
  return report.print();
}
