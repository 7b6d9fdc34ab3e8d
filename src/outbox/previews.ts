import type { Preview } from '../campaign/preview.js';
import { retrieveRuleBundle } from '../generated/operations/ruleSets.js';
import { pushTransaction } from '../generated/operations/transactions.js';
import type { Transport } from '../http/transport.js';
import type { BundleCache, CachedBundle, Previewer } from '../resources/previewer.js';
import type { Cipher } from './entries/cipher.js';
import type { Database } from './store/database.js';
import { readMeta, saveMeta } from './store/meta.js';
import type { OutboxPreviewOptions, Sale } from './types.js';

interface PreviewSettings {
  readonly transport: Transport;
  readonly database: Database;
  readonly cipher: Cipher;
}

/** Milliseconds that a till waits for newer rules. */
const TIMEOUT = 2_000;
/** In `shopfest_outbox_meta`. */
const NAME = 'rules';

/** Previews by the latest signed rules, which are cached in the store of the outbox and so outlive a restart. */
export class Previews {
  readonly #settings: PreviewSettings;
  #previewer: Promise<Previewer> | undefined;

  constructor(settings: PreviewSettings) {
    this.#settings = settings;
  }

  async preview(transaction: Sale, options: OutboxPreviewOptions): Promise<Preview> {
    this.#previewer ??= this.#load();
    return (await this.#previewer).preview(transaction, { timeout: TIMEOUT, maxRetries: 0, ...options });
  }

  async #load(): Promise<Previewer> {
    const { Previewer } = await import('../resources/previewer.js');
    return new Previewer(
      this.#settings.transport,
      { pushTransaction, retrieveRuleBundle },
      bundleCacheIn(this.#settings),
    );
  }
}

function bundleCacheIn({ database, cipher }: PreviewSettings): BundleCache {
  return {
    load: () =>
      database.transaction(async (sql) => {
        const value = await readMeta(sql, NAME);
        return value === undefined ? null : (JSON.parse(cipher.decrypt(value, NAME)) as CachedBundle);
      }),
    save: (cached) =>
      database.transaction((sql) => saveMeta(sql, NAME, cipher.encrypt(JSON.stringify(cached), NAME))),
  };
}
