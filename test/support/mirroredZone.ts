import type { AdapterAnswer, AdapterRequest, MirrorOptions, PromoItem, Shopfest } from '../../src/index.js';
import { ShopfestOperator } from '../../src/operator.js';
import { createSandbox } from '../../src/service/index.js';
import { storeInput } from './sales.js';
import { createTestDatabase, type Engine } from './stores.js';

/** What a request asks of the mirrors: the last part of its path, `open` for that of a new one. */
type Step = 'open' | 'digests' | 'compare' | 'items' | 'changes' | 'plan' | 'apply' | 'abort' | 'other';

interface Sent {
  readonly step: Step;
  readonly key: string | undefined;
  readonly body: string;
}

type Pass = () => Promise<AdapterAnswer>;

/** The service itself in this process, with a partner whose merchant `store-1` is approved, and a tap on the wire. */
export interface MirroredZone extends AsyncDisposable {
  readonly client: Shopfest;
  /** Of another organization. */
  readonly rival: Shopfest;
  /** What the partner's client sent, in order; repetitions too. */
  readonly sent: Sent[];
  /** Stands between client and service, when it is set. */
  interfere: ((step: Step, pass: Pass, request: AdapterRequest) => Promise<AdapterAnswer>) | null;
  readonly steps: () => Step[];
  /** What shoppers see of a zone, by externalId. */
  items(zone?: string): Promise<Map<string, PromoItem>>;
  /** Whether nothing of any mirror is left under way. */
  isQuiet(): Promise<boolean>;
  mirror(
    rows: Parameters<Shopfest['promoItems']['mirror']>[0],
    options?: Partial<MirrorOptions>,
  ): ReturnType<Shopfest['promoItems']['mirror']>;
}

let zones = 0;

export async function openMirroredZone(engine: Engine = 'sqlite'): Promise<MirroredZone> {
  const database = await createTestDatabase(engine);
  const sandbox = await createSandbox({
    store: database.url,
    secret: 'a secret of tests, long enough',
    checkResponses: 'throw',
    quota: { requestsPerSecond: 100_000, rowsPerSecond: 100_000_000 },
  });
  const pass = async ({ url, method, headers, body, signal }: AdapterRequest): Promise<AdapterAnswer> => {
    const given = { method, headers, signal, ...(body !== undefined && { body }) };
    const answer = await sandbox.fetch(new Request(url, given));
    const { status, headers: answered } = answer;
    return { status, headers: Object.fromEntries(answered), body: await answer.text() };
  };
  zones += 1;
  const baseURL = `https://zone-${zones}.example`;
  const { campaign, apiKeys } = sandbox;
  const as = (apiKey: string, adapter: typeof pass = pass) =>
    new ShopfestOperator({ baseURL, campaign, apiKey, adapter, maxRetries: 0 });
  const operator = as(apiKeys.operator);

  const zone: MirroredZone = {
    sent: [],
    interfere: null,
    client: as(apiKeys.partner, (request) => {
      const step = stepOf(request);
      zone.sent.push({ step, key: request.headers['Idempotency-Key'], body: request.body ?? '' });
      const go = () => pass(request);
      return zone.interfere === null ? go() : zone.interfere(step, go, request);
    }),
    rival: as(apiKeys.otherPartner),
    steps: () => zone.sent.map(({ step }) => step),
    async items(name = 'main') {
      const items = new Map<string, PromoItem>();
      const list = operator.promoItems.list({ zone: name, pageSize: 500 });
      for await (const item of list) items.set(item.externalId, item);
      return items;
    },
    async isQuiet() {
      const { items } = await operator.mirrors.list({ pageSize: 500 });
      return items.every(({ endedAt }) => endedAt !== null);
    },
    mirror: (rows, options) =>
      zone.client.promoItems.mirror(rows, { zone: 'main', maxDelete: 1, ...options }),
    async [Symbol.asyncDispose]() {
      await sandbox.close();
      await database.drop();
    },
  };
  const { id } = await as(apiKeys.partner).merchants.register(storeInput('store-1'));
  await operator.merchants.approve(id);
  return zone;
}

function stepOf({ method, url }: AdapterRequest): Step {
  const [, rest] = /\/mirrors(?:\/[^/]+)?(\/[a-z]+)?$/.exec(new URL(url).pathname) ?? [];
  if (rest !== undefined) return rest.slice(1) as Step;
  return method === 'POST' && url.endsWith('/mirrors') ? 'open' : 'other';
}
