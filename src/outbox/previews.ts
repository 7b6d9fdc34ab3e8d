import type { Preview } from '../campaign/preview.js';
import type { Transport } from '../http/transport.js';
import type { BundleKeeper, KeptBundle, Previewer } from '../resources/previewer.js';
import type { Seal } from './cipher.js';
import type { Database } from './database.js';
import { readMeta, saveMeta } from './meta.js';
import type { OutboxPreviewOptions, Sale } from './types.js';

interface Parts {
  readonly transport: Transport;
  readonly database: Database;
  readonly seal: Seal;
}

/** A till does not wait longer for newer rules. */
const PATIENCE = 2_000;
const NAME = 'rules';

/** Previews by the signed rules last seen, which lie in the store of the outbox and so outlive the process. */
export class Previews {
  readonly #parts: Parts;
  #previewer: Promise<Previewer> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async preview(transaction: Sale, options: OutboxPreviewOptions): Promise<Preview> {
    this.#previewer ??= this.#load();
    return (await this.#previewer).preview(transaction, { timeout: PATIENCE, maxRetries: 0, ...options });
  }

  async #load(): Promise<Previewer> {
    const { Previewer } = await import('../resources/previewer.js');
    return new Previewer(this.#parts.transport, keeperIn(this.#parts));
  }
}

function keeperIn({ database, seal }: Parts): BundleKeeper {
  return {
    load: () =>
      database.transaction(async (sql) => {
        const value = await readMeta(sql, NAME);
        return value === undefined ? null : (JSON.parse(seal.open(value, NAME)) as KeptBundle);
      }),
    save: (kept) => database.transaction((sql) => saveMeta(sql, NAME, seal.seal(JSON.stringify(kept), NAME))),
  };
}
