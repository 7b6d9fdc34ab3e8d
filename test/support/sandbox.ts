import { readFileSync } from 'node:fs';
import { type CampaignInput, Shopfest } from '../../src/index.js';
import { createService, type ServiceOptions, startServer } from '../../src/service/index.js';

export interface Sandbox {
  readonly url: string;
  /** Id of the campaign of `examples/data/campaign.json`, which is active. */
  readonly campaign: string;
  readonly apiKeys: { readonly operator: string; readonly partner: string };
  close(): Promise<void>;
}

export interface SandboxOptions extends ServiceOptions {
  /** Is given a copy of every answer before it is sent. */
  readonly onAnswer?: (answer: Response) => void;
}

/** The service on a free port, with a campaign, a partner and a key for each role: what `shopfest serve --sandbox` gives. */
export async function startSandbox({ onAnswer, ...options }: SandboxOptions = {}): Promise<Sandbox> {
  const service = await createService({ checkResponses: 'throw', ...options });
  const server = await startServer({
    close: () => service.close(),
    async fetch(request) {
      const answer = await service.fetch(request);
      onAnswer?.(answer.clone());
      return answer;
    },
  });
  const { secret: operator } = await service.createOperatorKey({ name: 'sandbox' });
  const seed = readFileSync(new URL('../../examples/data/campaign.json', import.meta.url), 'utf8');
  const { id: campaign } = JSON.parse(seed) as CampaignInput;
  const city = new Shopfest({ baseURL: server.url, apiKey: operator, campaign });
  await city.campaigns.create(JSON.parse(seed) as CampaignInput);
  await city.campaigns.activate();
  const { id: organizationId } = await city.organizations.create({ name: 'Partner' });
  const { secret: partner } = await city.keys.create({ organizationId, name: 'sandbox' });
  if (partner === null) throw new Error('The service made a key and did not show it');
  return { url: server.url, campaign, apiKeys: { operator, partner }, close: () => server.close() };
}
