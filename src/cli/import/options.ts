import type { Shopfest } from '../../index.js';
import type { CommandInput, Options } from '../command/command.js';
import { maxOutageOption } from '../command/maxOutage.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { reportOptions } from '../report/options.js';

export const importOptions = {
  ...campaignOptions,
  'dry-run': { text: { en: 'read and check everything, send nothing', zh: '只讀取並檢查，不送出' } },
  ...maxOutageOption,
  ...reportOptions,
} as const satisfies Options;

export type ImportInput = CommandInput<typeof importOptions>;

/** The client, or null for a dry run, which needs no service. @throws CommandError naming what is missing */
export const connectUnlessDryRun = (input: ImportInput): Shopfest | null =>
  input.options['dry-run'] ? null : connectToCampaign(input);
