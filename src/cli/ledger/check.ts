import type { LedgerCheck } from '../../generated/types.js';
import { presentLedgerCheck } from '../../service/present/ledger.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOf, campaignOptions, connectToCampaign } from '../connection/client.js';
import { withStore } from '../connection/database.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = {
  ...campaignOptions,
  db: {
    value: 'url',
    text: {
      en: 'look right into the database; by default the service is asked',
      zh: '直接檢查資料庫；預設透過服務檢查',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const ledgerCheck = defineCommand({
  name: 'ledger check',
  text: { en: 'hold the ledger of entries against balances and figures', zh: '核對抽獎號碼帳與餘額、統計' },
  options,
  examples: ['ledger check', 'ledger check --db sqlite:./shopfest.db --campaign taichung-2020'],
  async run(input) {
    const { options, io, localize } = input;
    const check = await (options.db === undefined
      ? connectToCampaign(input).audit.checkLedger({ signal: io.signal })
      : checkInDatabase(options.db, campaignOf(input)));
    io.out.write(options.json ? toJson(check) : asText(check, localize));
    return check.agrees ? exitCodes.done : exitCodes.service;
  },
});

const checkInDatabase = async (url: string, campaignId: string): Promise<LedgerCheck> =>
  presentLedgerCheck(await withStore(url, (store) => store.ledger.check(campaignId)));

function asText(
  { agrees, lines, entries, claimedEntries, participants, differences }: LedgerCheck,
  localize: Localize,
) {
  const text = [
    localize({
      en: `${lines} lines, ${entries} entries; ${claimedEntries} of them are those of ${participants} participants.`,
      zh: `共 ${lines} 筆、${entries} 組抽獎號碼，其中 ${claimedEntries} 組屬於 ${participants} 名參加者。`,
    }),
    localize(
      agrees
        ? { en: 'The ledger agrees with all that is derived from it.', zh: '帳目與餘額、統計相符。' }
        : { en: 'The ledger does not agree:', zh: '帳目不符：' },
    ),
  ].join('\n');
  const rows = differences.map(({ part, subject, ledger, derived }) => [
    ...[part, subject ?? '', String(ledger), String(derived)],
  ]);
  return rows.length === 0 ? `${text}\n` : `${text}\n${table(rows, '  ')}`;
}
