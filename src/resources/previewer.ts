import { type Preview, previewTransaction } from '../campaign/preview.js';
import type { TransactionRefusal } from '../campaign/refusal.js';
import { type OpenedBundle, openBundle } from '../campaign/ruleBundle.js';
import type { ClientOperation } from '../generated/operation.js';
import type { SignedRuleBundle, TransactionInput } from '../generated/types.js';
import { checkOptions } from '../http/configuration.js';
import { ShopfestError } from '../http/errors/index.js';
import { bundleError, previewRefusedError, validationError } from '../http/localErrors.js';
import type { CallOptions } from '../http/options.js';
import type { Transport } from '../http/transport.js';

export interface PreviewOptions extends CallOptions {
  /** Rules as `ruleSets.bundle` gave them. With them no request is sent. */
  readonly bundle?: SignedRuleBundle | undefined;
  /** Milliseconds after which cached rules are requested again; an hour by default. */
  readonly maxAge?: number | undefined;
  /** Keys that the operator announced, in base64url. By default the first key that is seen must not change. */
  readonly publicKeys?: readonly string[] | undefined;
}

/** Stores the latest rules, so that they outlive the process. */
export interface BundleCache {
  load(): Promise<CachedBundle | null>;
  save(cached: CachedBundle): Promise<void>;
}

export interface CachedBundle {
  readonly signed: SignedRuleBundle;
  /** Epoch milliseconds. */
  readonly seenAt: number;
}

/**
 * Handed in by who has them already. Imported here too, they would be files of their own, which `import` of the package
 * reads one by one.
 */
export interface PreviewOperations {
  readonly pushTransaction: ClientOperation;
  readonly retrieveRuleBundle: ClientOperation;
}

interface OpenedCache extends CachedBundle {
  readonly bundle: OpenedBundle;
}

const HOUR = 3_600_000;
/** Milliseconds after a failed refresh for which the cached rules are used without another try. */
const REFRESH_PAUSE = 30_000;

/** Evaluates transactions by the latest signed rules, which it requests when it has none and when they are too old. */
export class Previewer {
  readonly #transport: Transport;
  readonly #operations: PreviewOperations;
  readonly #cache: BundleCache | null;
  readonly #opened = new Map<string, OpenedCache>();
  readonly #requests = new Map<string, Promise<OpenedCache>>();
  /** The key of each campaign, of the first bundle that was seen. */
  readonly #keys = new Map<string, string>();
  #nextRefreshAt = 0;

  constructor(transport: Transport, operations: PreviewOperations, cache: BundleCache | null = null) {
    this.#transport = transport;
    this.#operations = operations;
    this.#cache = cache;
  }

  /** @throws ShopfestError */
  async preview(sale: unknown, options: PreviewOptions): Promise<Preview> {
    checkOptions(options);
    const operation = this.#operations.pushTransaction;
    const checks = await this.#transport.checksFor(operation);
    const fit = checks.request('TransactionInput', sale);
    if (!fit.ok) throw await validationError(fit.issues, 'validation_failed', operation);
    const evaluate = (bundle: OpenedBundle) =>
      previewTransaction(bundle, fit.value as TransactionInput, Date.now());
    const bundle = await this.#currentBundle(options);
    let verdict = evaluate(bundle);
    // The merchant or the activity may be newer than the rules that are cached.
    if ('code' in verdict && options.bundle === undefined && mayBeNewer(verdict)) {
      verdict = evaluate(await this.#newerThan(bundle, options));
    }
    if ('code' in verdict) throw await previewRefusedError(verdict.code, verdict.pointer ?? '', operation);
    return verdict;
  }

  async #currentBundle(options: PreviewOptions): Promise<OpenedBundle> {
    const { bundle, maxAge = HOUR } = options;
    if (bundle !== undefined) return this.#open(bundle, options);
    const cached = this.#opened.get(this.#transport.campaignOf(options)) ?? (await this.#load(options));
    if (cached === null) return this.#refresh(options);
    return Date.now() - cached.seenAt <= maxAge ? cached.bundle : this.#newerThan(cached.bundle, options);
  }

  /** The current rules, or the cached ones when the service cannot be reached. */
  async #newerThan(bundle: OpenedBundle, options: PreviewOptions): Promise<OpenedBundle> {
    const now = Date.now();
    if (now < this.#nextRefreshAt) return bundle;
    try {
      return await this.#refresh(options);
    } catch (error) {
      if (!ShopfestError.is(error) || !error.retryable) throw error;
      this.#nextRefreshAt = now + REFRESH_PAUSE;
      return bundle;
    }
  }

  async #load(options: PreviewOptions): Promise<OpenedCache | null> {
    const stored = await this.#cache?.load();
    if (stored === undefined || stored === null) return null;
    const cached = { ...stored, bundle: await this.#open(stored.signed, options) };
    this.#opened.set(this.#transport.campaignOf(options), cached);
    return cached;
  }

  /** Concurrent calls share one request. */
  async #refresh(options: PreviewOptions): Promise<OpenedBundle> {
    const campaign = this.#transport.campaignOf(options);
    let request = this.#requests.get(campaign);
    if (request === undefined) {
      request = this.#fetch(options).finally(() => this.#requests.delete(campaign));
      this.#requests.set(campaign, request);
    }
    return (await request).bundle;
  }

  async #fetch(options: PreviewOptions): Promise<OpenedCache> {
    const { campaign, timeout, maxRetries, signal } = options;
    const call = { campaign, timeout, maxRetries, signal };
    const signed = await this.#transport.request<SignedRuleBundle>(
      this.#operations.retrieveRuleBundle,
      {},
      call,
    );
    const opened = await this.#open(signed, options);
    const cached = { signed, seenAt: Date.now(), bundle: opened };
    await this.#cache?.save({ signed, seenAt: cached.seenAt });
    this.#opened.set(this.#transport.campaignOf(options), cached);
    return cached;
  }

  /** @throws ShopfestError bundle_invalid, bundle_key_changed */
  async #open(signed: SignedRuleBundle, options: PreviewOptions): Promise<OpenedBundle> {
    const campaign = this.#transport.campaignOf(options);
    const findDrift = await this.#transport.findDriftFor(this.#operations.retrieveRuleBundle);
    if (findDrift('SignedRuleBundle', signed).length > 0) throw await bundleError('bundle_invalid');
    const { publicKey } = signed.signature;
    const known = this.#keys.get(campaign);
    const trusted = options.publicKeys ?? (known === undefined ? [publicKey] : [known]);
    if (!trusted.includes(publicKey)) throw await bundleError('bundle_key_changed');
    const opened = signed.bundle.campaignId === campaign ? await openBundle(signed) : null;
    if (opened === null) throw await bundleError('bundle_invalid');
    this.#keys.set(campaign, publicKey);
    return opened;
  }
}

function mayBeNewer({ code }: TransactionRefusal): boolean {
  return code.startsWith('activity_') || newerMerchant.includes(code);
}

const newerMerchant: readonly string[] = [
  'merchant_not_found',
  'merchant_not_approved',
  'seller_ubn_mismatch',
] satisfies TransactionRefusal['code'][];
