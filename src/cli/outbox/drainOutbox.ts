import { formatApiKey } from '../../campaign/apiKey.js';
import type { Shopfest } from '../../index.js';
import { type Input, json, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import type { ExitCode } from '../errors/commandError.js';
import { Forwarder } from '../forwarding/forwarder.js';
import { inOutbox, outboxOptions, type Place } from '../forwarding/openOutbox.js';
import { awayFailure } from '../forwarding/unsent.js';
import { reportOptions, runImport, sentCounts, type Workplace } from '../import/runImport.js';

/** What the commands of the outbox take. */
export const outboxCommandOptions = {
  ...campaignOptions,
  ...outboxOptions,
  ...json,
} as const satisfies Options;

export const drainOptions = { ...outboxCommandOptions, ...reportOptions } as const satisfies Options;

/** Says which outbox is meant and sends nothing, so it needs no key. */
export function offlineClient(input: Input<typeof outboxCommandOptions>): Shopfest {
  const { io } = input;
  const SHOPFEST_API_KEY = io.env.SHOPFEST_API_KEY || formatApiKey('test', '0'.repeat(32));
  return connectToCampaign({ ...input, io: { ...io, env: { ...io.env, SHOPFEST_API_KEY } } });
}

/** Sends all that waits, after what `prepare` does, and tells what came of it. */
export async function drain(
  command: string,
  input: Input<typeof drainOptions>,
  prepare: (place: Place, workplace: Workplace) => Promise<void> = async () => undefined,
): Promise<ExitCode> {
  const client = connectToCampaign(input);
  return runImport(client, input, {
    command,
    files: [],
    work: (workplace) =>
      inOutbox(client, input, async (place) => {
        await prepare(place, workplace);
        const forwarder = new Forwarder({ place, workplace, tell: null, isOfAll: true });
        const away = await forwarder.finish();
        const { accepted, duplicate, adjusted } = forwarder.answers.counts;
        const text = { en: 'cancels, voids, allowances applied', zh: '已套用作廢、註銷、折讓' };
        return {
          counts: [...sentCounts(accepted, duplicate), { name: 'adjusted', text, value: adjusted }],
          details: { outbox: place.name },
          failure: away && (await awayFailure(away, place, client)),
        };
      }),
  });
}
