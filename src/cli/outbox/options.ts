import { formatApiKey } from '../../campaign/apiKey.js';
import type { Shopfest } from '../../index.js';
import { type CommandInput, jsonOption, type Options } from '../command/command.js';
import { maxOutageOption } from '../command/maxOutage.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { outboxOptions } from '../forwarding/openOutbox.js';
import { reportOptions } from '../report/options.js';

/** Options of every command of the outbox. */
export const outboxCommandOptions = {
  ...campaignOptions,
  ...outboxOptions,
  ...jsonOption,
} as const satisfies Options;

export const drainOptions = {
  ...outboxCommandOptions,
  ...maxOutageOption,
  ...reportOptions,
} as const satisfies Options;

/** A client that only names the outbox and sends nothing, so it needs no key. */
export function offlineClient(input: CommandInput<typeof outboxCommandOptions>): Shopfest {
  const { io } = input;
  const SHOPFEST_API_KEY = io.env.SHOPFEST_API_KEY || formatApiKey('test', '0'.repeat(32));
  return connectToCampaign({ ...input, io: { ...io, env: { ...io.env, SHOPFEST_API_KEY } } });
}
