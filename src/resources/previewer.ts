import { type Preview, previewTransaction } from '../campaign/preview.js';
import type { TransactionRefusal } from '../campaign/refusal.js';
import { type OpenedBundle, openBundle } from '../campaign/ruleBundle.js';
import { retrieveRuleBundle } from '../generated/operations/ruleSets.js';
import { pushTransaction } from '../generated/operations/transactions.js';
import type { SignedRuleBundle, TransactionInput } from '../generated/types.js';
import { ShopfestError } from '../http/errors/index.js';
import { bundleError, previewRefusedError, validationError } from '../http/localErrors.js';
import type { CallOptions } from '../http/options.js';
import type { Transport } from '../http/transport.js';

export interface PreviewOptions extends CallOptions {
  /** Rules that were kept, as `ruleSets.bundle` gave them: nothing is asked of the service. */
  readonly bundle?: SignedRuleBundle | undefined;
  /** Milliseconds after which the rules that are kept are asked for again; an hour by default. */
  readonly maxAge?: number | undefined;
  /** Keys that the operator announced, in base64url. By default the first key that is seen has to stay. */
  readonly publicKeys?: readonly string[] | undefined;
}

/** Where the rules last seen outlive the process. */
export interface BundleKeeper {
  load(): Promise<KeptBundle | null>;
  save(kept: KeptBundle): Promise<void>;
}

export interface KeptBundle {
  readonly signed: SignedRuleBundle;
  /** Epoch milliseconds. */
  readonly seenAt: number;
}

interface Kept extends KeptBundle {
  readonly book: OpenedBundle;
}

const HOUR = 3_600_000;
/** After the service could not be asked, what is kept serves for so long before it is asked again. */
const RESPITE = 30_000;

/** Judges sales by the signed rules last seen, which it asks for when it has none and from time to time. */
export class Previewer {
  readonly #transport: Transport;
  readonly #keeper: BundleKeeper | null;
  readonly #kept = new Map<string, Kept>();
  readonly #asking = new Map<string, Promise<Kept>>();
  /** The key of each campaign, of the first bundle that was seen. */
  readonly #keys = new Map<string, string>();
  #askAgainAt = 0;

  constructor(transport: Transport, keeper: BundleKeeper | null = null) {
    this.#transport = transport;
    this.#keeper = keeper;
  }

  /** @throws ShopfestError */
  async preview(sale: unknown, options: PreviewOptions): Promise<Preview> {
    const operation = pushTransaction;
    const checks = await this.#transport.checksFor(operation);
    const fit = checks.request('TransactionInput', sale);
    if (!fit.ok) throw await validationError(fit.issues, 'validation_failed', operation);
    const judge = (book: OpenedBundle) => previewTransaction(book, fit.value as TransactionInput, Date.now());
    const book = await this.#book(options);
    let verdict = judge(book);
    // The merchant may be newer than the rules that are kept.
    if ('code' in verdict && options.bundle === undefined && mayBeNewer(verdict)) {
      verdict = judge(await this.#newerThan(book, options));
    }
    if ('code' in verdict) throw await previewRefusedError(verdict.code, verdict.pointer ?? '', operation);
    return verdict;
  }

  async #book(options: PreviewOptions): Promise<OpenedBundle> {
    const { bundle, maxAge = HOUR } = options;
    if (bundle !== undefined) return this.#open(bundle, options);
    const kept = this.#kept.get(this.#transport.campaignOf(options)) ?? (await this.#load(options));
    if (kept === null) return this.#ask(options);
    return Date.now() - kept.seenAt <= maxAge ? kept.book : this.#newerThan(kept.book, options);
  }

  /** The rules as they are now; those that are kept where the service cannot be asked. */
  async #newerThan(book: OpenedBundle, options: PreviewOptions): Promise<OpenedBundle> {
    const now = Date.now();
    if (now < this.#askAgainAt) return book;
    try {
      return await this.#ask(options);
    } catch (error) {
      if (!ShopfestError.is(error) || !error.retryable) throw error;
      this.#askAgainAt = now + RESPITE;
      return book;
    }
  }

  async #load(options: PreviewOptions): Promise<Kept | null> {
    const stored = await this.#keeper?.load();
    if (stored === undefined || stored === null) return null;
    const kept = { ...stored, book: await this.#open(stored.signed, options) };
    this.#kept.set(this.#transport.campaignOf(options), kept);
    return kept;
  }

  /** Several at once ask once. */
  async #ask(options: PreviewOptions): Promise<OpenedBundle> {
    const campaign = this.#transport.campaignOf(options);
    let asking = this.#asking.get(campaign);
    if (asking === undefined) {
      asking = this.#fetch(options).finally(() => this.#asking.delete(campaign));
      this.#asking.set(campaign, asking);
    }
    return (await asking).book;
  }

  async #fetch(options: PreviewOptions): Promise<Kept> {
    const { campaign, timeout, maxRetries, signal } = options;
    const call = { campaign, timeout, maxRetries, signal };
    const signed = await this.#transport.request<SignedRuleBundle>(retrieveRuleBundle, {}, call);
    const book = await this.#open(signed, options);
    const kept = { signed, seenAt: Date.now(), book };
    await this.#keeper?.save({ signed, seenAt: kept.seenAt });
    this.#kept.set(this.#transport.campaignOf(options), kept);
    return kept;
  }

  /** @throws ShopfestError bundle_invalid, bundle_key_changed */
  async #open(signed: SignedRuleBundle, options: PreviewOptions): Promise<OpenedBundle> {
    const campaign = this.#transport.campaignOf(options);
    const findDrift = await this.#transport.findDriftFor(retrieveRuleBundle);
    if (findDrift('SignedRuleBundle', signed).length > 0) throw await bundleError('bundle_invalid');
    const { publicKey } = signed.signature;
    const known = this.#keys.get(campaign);
    const trusted = options.publicKeys ?? (known === undefined ? [publicKey] : [known]);
    if (!trusted.includes(publicKey)) throw await bundleError('bundle_key_changed');
    const book = signed.bundle.campaignId === campaign ? await openBundle(signed) : null;
    if (book === null) throw await bundleError('bundle_invalid');
    this.#keys.set(campaign, publicKey);
    return book;
  }
}

function mayBeNewer({ code }: TransactionRefusal): boolean {
  return code === 'merchant_not_found' || code === 'merchant_not_approved';
}
