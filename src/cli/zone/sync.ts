import type { MirrorChange, MirrorPlan } from '../../generated/types.js';
import { type MirrorReport, ShopfestMirrorBlockedError } from '../../index.js';
import { defineCommand, type Input, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { type ExitCode, exitCodes, Failure, usage } from '../errors/commandError.js';
import { reportOptions } from '../import/runImport.js';
import { mostInJson, openRejected, Rejected } from '../report/rejectedRows.js';
import { Progress } from '../terminal/progress.js';
import type { Text } from '../terminal/text.js';
import { FeedReading, openFeed } from './feedFile.js';
import { feedOptions, readFeedOptions } from './feedOptions.js';
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
  ...feedOptions,
  ...reportOptions,
} as const satisfies Options;

export const zoneSync = defineCommand({
  name: 'zone sync',
  text: {
    en: 'make a zone what a product feed says, as one change',
    zh: '將專區一次同步為商品檔的內容',
  },
  arguments: [{ name: 'feed' }],
  options,
  examples: [
    'zone sync feed.xml --zone main --seller-column brand --dry-run --changes',
    'zone sync https://shop.example/feed.xml --zone main --max-delete 5%',
    'zone sync shopify.csv --zone main --seller seller-001 --rejected rejected.ndjson',
  ],
  run,
});

async function run(input: Input<typeof options>): Promise<ExitCode> {
  const { args, options: given, io, say } = input;
  const [name = ''] = args;
  const zone = given.zone ?? '';
  if (zone === '') throw usage({ en: 'Give the zone with --zone', zh: '請以 --zone 指定專區' });
  const maxDelete = readShare(given['max-delete']);
  const client = connectToCampaign(input);
  const reading = new FeedReading(name, await openFeed(name, readFeedOptions(input)));
  const progress = new Progress(io.err, say);
  const listing = { output: io.err, progress, say };
  const rejected = new Rejected(await openRejected(given.rejected, [name]), given.json ? null : listing);
  const changes: MirrorChange[] = [];
  const tell = (told: MirrorPlan & Pick<MirrorReport, 'status'>): void => {
    progress.clear();
    if (given.json) io.out.write(`${JSON.stringify(documentOf(told), null, 2)}\n`);
    else io.out.write(planText(told, reading.warnings, say));
  };
  try {
    const report = await client.promoItems.mirror(reading.rows(), {
      zone,
      dryRun: given['dry-run'],
      maxDelete,
      takeOver: given['take-over'],
      signal: io.signal,
      confirm: () => given.yes,
      onProgress: (event) => progress.update(event, phases[event.phase]),
      onChange: given.changes ? listChange : undefined,
      onRejected: ({ row, externalId, problem }) => {
        const place = reading.places.find(row as object) ?? { file: name, line: null };
        const line = Object.keys(row as object).length > 0 ? JSON.stringify(row) : '';
        return rejected.add({ ...place, externalId, problem }, line);
      },
    });
    tell(report);
    if (!given.json) io.out.write(`${say(ends[report.status])}\n`);
    if (report.status === 'blocked') return exitCodes.service;
    return rejected.count > 0 ? exitCodes.someRejected : exitCodes.done;
  } catch (error) {
    if (!ShopfestMirrorBlockedError.is(error)) throw error;
    tell({ ...error.plan, status: 'blocked' });
    if (given.json) return exitCodes.service;
    throw new Failure(exitCodes.service, ends.blocked, hint, error.code);
  } finally {
    progress.clear();
    await rejected.close();
  }

  function listChange(change: MirrorChange): void {
    if (given.json) return void (changes.length < mostInJson && changes.push(change));
    progress.clear();
    io.out.write(changeText(change));
  }

  function documentOf(report: object): object {
    return {
      command: 'zone sync',
      dryRun: given['dry-run'],
      feed: name,
      zone,
      ...report,
      ...(given.changes && { changes }),
      feedWarnings: Object.fromEntries([...reading.warnings].map(([code, { count }]) => [code, count])),
      rejectedByCode: rejected.byCode,
      rejectedRows: rejected.entries,
      rejectedRowsLeftOut: rejected.count - rejected.entries.length,
    };
  }
}

const ends: Readonly<Record<MirrorReport['status'], Text>> = {
  applied: { en: 'The zone is now what the feed says.', zh: '專區已與商品檔一致。' },
  planned: { en: 'Nothing was changed.', zh: '未做任何變更。' },
  blocked: { en: 'The plan is blocked: the zone is as it was.', zh: '計畫暫停，專區維持原狀。' },
};
const hint: Text = {
  en: 'If it is meant, say --yes, or give a higher --max-delete.',
  zh: '如確認無誤，請加上 --yes，或提高 --max-delete。',
};

/** `20%` or `0.2`. */
function readShare(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number, percent] = /^(\d+(?:\.\d+)?)(%?)$/.exec(text) ?? [];
  const share = percent === '%' ? Number(number) / 100 : Number(number);
  if (number !== undefined && share <= 1) return share;
  throw usage({
    en: '--max-delete must be a share such as 20% or 0.2',
    zh: '--max-delete 須為比例，例如 20% 或 0.2',
  });
}
