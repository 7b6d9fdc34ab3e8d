import type { Preview } from '../campaign/preview.js';
import type { Transport } from '../http/transport.js';
import type { BundleKeeper, KeptBundle, Previewer } from '../resources/previewer.js';
import type { Cipher } from './cipher.js';
import type { Database } from './database.js';
import { readMeta, saveMeta } from './meta.js';
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

/** Previews by the signed rules that were seen last, which are kept in the store of the outbox over restarts. */
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
    return new Previewer(this.#settings.transport, keeperIn(this.#settings));
  }
}

function keeperIn({ database, cipher }: PreviewSettings): BundleKeeper {
  return {
    load: () =>
      database.transaction(async (sql) => {
        const value = await readMeta(sql, NAME);
        return value === undefined ? null : (JSON.parse(cipher.decrypt(value, NAME)) as KeptBundle);
      }),
    save: (kept) =>
      database.transaction((sql) => saveMeta(sql, NAME, cipher.encrypt(JSON.stringify(kept), NAME))),
  };
}
