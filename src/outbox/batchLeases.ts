import {
  type Claim,
  claimParcel,
  type Parcel,
  type ParcelLimits,
  releaseParcels,
  renewParcels,
} from './batches.js';
import type { Database, Sql } from './database.js';
import { takeLease } from './lease.js';

export interface HoldingsSettings {
  readonly database: Database;
  readonly holder: string;
  /** Milliseconds. */
  readonly lease: number;
  readonly limits: ParcelLimits;
  readonly clock: () => number;
}

/**
 * The parcels that a worker holds. It keeps those that it is working on, and no others: where the database fails in the
 * middle, a parcel may be held in its name at which nobody works. Such a parcel is given back with the next claim, and at
 * the latest its lease ends.
 */
export class Holdings {
  readonly #settings: HoldingsSettings;
  /** Keys of the parcels that are being worked on. */
  readonly #inHand = new Set<string>();
  /** Keys of parcels that may be held, at which nobody works. */
  readonly #adrift: string[] = [];

  constructor(settings: HoldingsSettings) {
    this.#settings = settings;
  }

  /** Claims the next parcel and holds it until `work` is over; false when there is none. */
  async withNext(work: (parcel: Parcel) => Promise<void>): Promise<boolean> {
    const parcel = await this.#claimNext();
    if (parcel === null) return false;
    const { key } = parcel;
    this.#inHand.add(key);
    try {
      await work(parcel);
    } catch (error) {
      this.#adrift.push(key);
      throw error;
    } finally {
      this.#inHand.delete(key);
    }
    return true;
  }

  /** Keeps the lease and what is being worked on; false when another has the lease. */
  async renew(sql: Sql): Promise<boolean> {
    const claim = this.#claim;
    if (!(await takeLease(sql, claim))) return false;
    await renewParcels(sql, [...this.#inHand], claim);
    return true;
  }

  async #claimNext(): Promise<Parcel | null> {
    const { database, holder, limits } = this.#settings;
    // Taken out first: what one claim gives back, another may have in hand by the time it is committed.
    const adrift = this.#adrift.splice(0);
    try {
      return await database.transaction(async (sql) => {
        if (!(await takeLease(sql, this.#claim))) return null;
        await releaseParcels(sql, adrift, holder);
        const parcel = await claimParcel(sql, this.#claim, limits);
        if (parcel !== null) adrift.push(parcel.key);
        return parcel;
      });
    } catch (error) {
      // It may have been committed all the same.
      this.#adrift.push(...adrift);
      throw error;
    }
  }

  get #claim(): Claim {
    const { holder, lease, clock } = this.#settings;
    return { holder, lease, now: clock() };
  }
}
