import type { MirrorChange, MirrorPlan } from '../../generated/types.js';
import { type MirrorReport, ShopfestMirrorBlockedError } from '../../index.js';
import { type CommandInput, defineCommand, type Options } from '../command/command.js';
import { maxOutageOption, readMaxOutage } from '../command/maxOutage.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { type ExitCode, exitCodes } from '../errors/exitCodes.js';
import { reportOptions } from '../report/options.js';
import { findPart, partLine } from '../report/part.js';
import { maxInJson, openRejectedFile, RejectedRows } from '../report/rejectedRows.js';
import { isFolder } from '../rows/files.js';
import { toJson } from '../terminal/json.js';
import { Printer } from '../terminal/printer.js';
import { Progress } from '../terminal/progress.js';
import { formatNumber } from '../terminal/table.js';
import type { Text } from '../terminal/text.js';
import { isAddress, printedName } from './feedAddress.js';
import { FeedReader, openFeed } from './feedFile.js';
import { feedOptions, readFeedOptions } from './feedOptions.js';
import { patchCommand } from './patchCommand.js';
import { phases } from './phases.js';
import { changeText, planText } from './planText.js';

const options = {
  ...campaignOptions,
  zone: { value: 'id', text: { en: 'the zone that is brought in step', zh: '要同步的專區' } },
  'dry-run': {
    text: { en: 'ask the service for the plan, and change nothing', zh: '向服務取得計畫，不做任何變更' },
  },
  'max-delete': {
    value: 'share',
    text: {
      en: 'how much of the zone may be removed unasked; 20% by default',
      zh: '未經確認可移除的比例，預設 20%',
    },
  },
  yes: { text: { en: 'apply a blocked plan all the same', zh: '即使計畫暫停仍然套用' } },
  'take-over': {
    text: { en: 'abort another sync of the zone that is under way', zh: '中止此專區進行中的另一個同步' },
  },
  changes: {
    text: {
      en: 'list each change; with --json the first 1,000',
      zh: '逐項列出變更；與 --json 併用時為前 1,000 項',
    },
  },
  ...maxOutageOption,
  ...feedOptions,
  ...reportOptions,
} as const satisfies Options;

export const zoneSync = defineCommand({
  name: 'zone sync',
  text: {
    en: 'make a zone what a product feed says, as one change',
    zh: '將專區一次同步為商品檔的內容',
  },
  arguments: [{ name: 'feed', stdin: true }],
  options,
  examples: [
    'zone sync feed.xml --zone main --seller-column brand --dry-run --changes',
    'zone sync https://shop.example/feed.xml --zone main --max-delete 5%',
    'zone sync shopify.csv --zone main --seller seller-001 --rejected rejected.ndjson',
  ],
  run,
});

async function run(input: CommandInput<typeof options>): Promise<ExitCode> {
  const { args, options: values, io, localize } = input;
  const [source = ''] = args;
  const name = printedName(source);
  const zone = values.zone ?? '';
  if (zone === '') throw usageError({ en: 'Give the zone with --zone', zh: '請以 --zone 指定專區' });
  const maxDelete = parseShare(values['max-delete']);
  const maxOutage = readMaxOutage(input);
  const readOptions = readFeedOptions(input);
  if (!isAddress(source)) await refusePart(source);
  const client = connectToCampaign(input);
  const feed = new FeedReader(name, await openFeed(source, readOptions));
  const progress = new Progress(io.err, localize);
  const rejected = new RejectedRows(
    await openRejectedFile(values.rejected, [source]),
    values.json ? null : new Printer(io.err, progress, localize),
  );
  const printer = new Printer(io.out, progress, localize);
  const changes: MirrorChange[] = [];
  const printPlan = (plan: MirrorPlan & Pick<MirrorReport, 'status'>): void =>
    printer.write(values.json ? toJson(documentOf(plan)) : planText(plan, feed.warnings, localize));
  try {
    const report = await client.promoItems.mirror(feed.rows(), {
      zone,
      dryRun: values['dry-run'],
      maxDelete,
      maxOutage,
      takeOver: values['take-over'],
      signal: io.signal,
      confirm: () => values.yes,
      onProgress: (event) => progress.update(event, phases[event.phase]),
      onChange: values.changes ? listChange : undefined,
      onRejected: ({ index, row, externalId, problem }) => {
        const position = feed.positionOf(index);
        const line = Object.keys(row as object).length > 0 ? partLine(row as object, zone) : '';
        return rejected.add({ ...position, externalId, problem }, line);
      },
    });
    printPlan(report);
    if (feed.rowCount === 0 && report.status !== 'blocked' && !values.yes) throw usageError(noOffers);
    if (!values.json) {
      io.out.write(`${localize(resultText(report, zone, values.rejected))}\n`);
      if (feed.nextChange !== null) io.out.write(`${localize(nextChangeText(feed.nextChange))}\n`);
    }
    if (report.status === 'blocked') return exitCodes.service;
    return rejected.count > 0 ? exitCodes.someRejected : exitCodes.done;
  } catch (error) {
    if (!ShopfestMirrorBlockedError.is(error)) throw error;
    printPlan({ ...error.plan, status: 'blocked' });
    if (values.json) return exitCodes.service;
    throw new CommandError(exitCodes.service, results.blocked, blockedHint(error.plan), error.code);
  } finally {
    progress.clear();
    await rejected.close();
  }

  function listChange(change: MirrorChange): void {
    if (values.json) return void (changes.length < maxInJson && changes.push(change));
    printer.write(changeText(change));
  }

  function documentOf(report: object): object {
    return {
      command: 'zone sync',
      dryRun: values['dry-run'],
      feed: name,
      zone,
      ...report,
      ...(values.changes && { changes }),
      feedWarnings: Object.fromEntries([...feed.warnings].map(([code, { count }]) => [code, count])),
      nextChange: feed.nextChange,
      ...rejected.toDocument(),
    };
  }
}

const results: Readonly<Record<MirrorReport['status'], Text>> = {
  applied: { en: 'The zone is now what the feed says.', zh: '專區已與商品檔一致。' },
  planned: { en: 'Nothing was changed.', zh: '未做任何變更。' },
  blocked: { en: 'The plan is blocked: the zone is as it was.', zh: '計畫暫停，專區維持原狀。' },
};

/** Neither has the zone any. */
const noOffers: Text = { en: 'The feed has no offer.', zh: '商品檔沒有任何商品。' };

const nextChangeText = (time: string): Text => ({
  en: `By the feed, prices change next at ${time}: sync again then.`,
  zh: `依商品檔，價格將於 ${time} 變動，屆時請再次同步。`,
});

/** What happened, and what is left to do. */
function resultText(
  { status, rejected }: MirrorReport,
  zone: string,
  rejectedFile: string | undefined,
): Text {
  const { en, zh } = results[status];
  if (status !== 'applied' || rejected === 0) return { en, zh };
  const command = rejectedFile === undefined ? null : patchCommand(rejectedFile, zone);
  const count = formatNumber(rejected);
  return {
    en:
      `The zone follows the feed except for ${count} rejected rows: their offers stay as they were.` +
      (command === null ? '' : `\nMend ${rejectedFile}, then: ${command}`),
    zh:
      `專區已更新，但有 ${count} 筆資料遭退回，其商品維持原狀。` +
      (command === null ? '' : `\n修正 ${rejectedFile} 後請執行：${command}`),
  };
}

/** Nobody is advised to empty a zone. */
function blockedHint({ created, updated, unchanged, obstacles }: MirrorPlan): Text {
  if (created + updated + unchanged === 0) {
    return {
      en: 'The zone would be empty: look at the feed and at its rejected rows.',
      zh: '專區將沒有任何商品：請檢查商品檔及退回的資料。',
    };
  }
  if (obstacles.includes('too_many_removals')) {
    return {
      en: 'Look at the feed and the plan. If it is meant, say --yes, or give a higher --max-delete.',
      zh: '請檢查商品檔與計畫；如確認無誤，請加上 --yes，或提高 --max-delete。',
    };
  }
  return {
    en: 'Look at the feed and the plan. If it is meant, say --yes.',
    zh: '請檢查商品檔與計畫；如確認無誤，請加上 --yes。',
  };
}

/** @throws CommandError for a file of rejected rows, by which all other offers would be removed */
async function refusePart(file: string): Promise<void> {
  if (await isFolder(file)) return;
  const zone = await findPart(file);
  if (zone === undefined) return;
  throw usageError(
    {
      en: `${file} is a part of a zone: rows that were rejected. Taken for the whole, it would remove all other offers`,
      zh: `${file} 只是專區的一部分（退回的資料），若當作整個專區，其餘商品都會被移除`,
    },
    { en: `Use: ${patchCommand(file, zone)}`, zh: `請改用：${patchCommand(file, zone)}` },
  );
}

/** A share of 1: `20%` or `0.2`. */
function parseShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const share = percent === '%' ? Number(number) / 100 : Number(number);
  if (number !== undefined && share <= 1) return share;
  throw usageError({
    en: '--max-delete must be a share such as 20% or 0.2',
    zh: '--max-delete 須為比例，例如 20% 或 0.2',
  });
}
