import { apiKeyPrefix, type KeyPrefix } from './campaign/apiKey.js';
import { partnerSchemas } from './generated/schemas/partner.js';
import { type BaseURLFault, readBaseURL } from './http/baseURL.js';
import {
  checkCount,
  checkFunction,
  checkOptions,
  checkTimeout,
  configurationError,
} from './http/configuration.js';
import { areValidHeaders } from './http/headers.js';
import type { Adapter, Logger, SchemaDrift } from './http/options.js';
import { Transport } from './http/transport.js';
import { exposeTransport } from './http/transportAccess.js';
import { Approvals } from './resources/generated/approvals.js';
import { Approvers } from './resources/generated/approvers.js';
import { Campaigns } from './resources/generated/campaigns.js';
import { Claims } from './resources/generated/claims.js';
import { Conflicts } from './resources/generated/conflicts.js';
import { Draws } from './resources/generated/draws.js';
import { Duties } from './resources/generated/duties.js';
import { Invitations } from './resources/generated/invitations.js';
import { Keys } from './resources/generated/keys.js';
import { Participants } from './resources/generated/participants.js';
import { Publications } from './resources/generated/publications.js';
import { Reference } from './resources/generated/reference.js';
import { RuleSets } from './resources/generated/ruleSets.js';
import { Service } from './resources/generated/service.js';
import { Zones } from './resources/generated/zones.js';
import { Merchants } from './resources/merchants.js';
import { Mirrors } from './resources/mirrors.js';
import { PromoItems } from './resources/promoItems.js';
import { Stats } from './resources/stats.js';
import { Transactions } from './resources/transactions.js';

export interface ShopfestOptions {
  /**
   * `sf_test_…` or `sf_live_…`, or in pages and apps `sf_pub_…`; by default the environment variable SHOPFEST_API_KEY.
   * Null for calls that need no key, such as `keys.claim`.
   */
  readonly apiKey?: string | null | undefined;
  /** Where the service is; https, or http to loopback. By default SHOPFEST_BASE_URL. */
  readonly baseURL?: string | undefined;
  /** Id of the campaign, such as `taichung-2020`; by default SHOPFEST_CAMPAIGN. */
  readonly campaign?: string | undefined;
  /** Milliseconds for a whole call, over all its attempts; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Retries after the first attempt; 2 by default, 0 is none. */
  readonly maxRetries?: number | undefined;
  /** Called for each request, retry, failure and deprecation; `console` fits. Never gets keys, queries or bodies. */
  readonly logger?: Logger | undefined;
  /** Called where a response does not fit the contract. Nothing is thrown for it, also where this throws. */
  readonly onSchemaDrift?: ((drift: SchemaDrift) => void) | undefined;
  /** An agent of `node:http(s)`, such as a proxy's. Only on Node. */
  readonly httpAgent?: object | undefined;
  /** Carries requests in place of the network. */
  readonly adapter?: Adapter | undefined;
  /** Takes a secret key also in a browser, where everyone who opens the page can read it. Not by default. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  /** Sent with every request; not for those that the client sets itself. */
  readonly defaultHeaders?: Readonly<Record<string, string>> | undefined;
}

/**
 * The client of partners and apps. `ShopfestOperator` of `@shopfest/partner-sdk/operator` has what operators call, too.
 *
 * Every method throws a `ShopfestError`, and nothing else, for what goes wrong outside the caller. A method that concerns
 * one campaign means that of the client, or another by the option `campaign`.
 */
export class Shopfest {
  readonly campaigns: Campaigns;
  readonly ruleSets: RuleSets;
  readonly merchants: Merchants;
  readonly duties: Duties;
  readonly invitations: Invitations;
  readonly conflicts: Conflicts;
  readonly transactions: Transactions;
  readonly claims: Claims;
  readonly zones: Zones;
  readonly promoItems: PromoItems;
  readonly mirrors: Mirrors;
  readonly draws: Draws;
  readonly approvals: Approvals;
  readonly approvers: Approvers;
  readonly publications: Publications;
  readonly stats: Stats;
  readonly participants: Participants;
  readonly keys: Keys;
  readonly reference: Reference;
  readonly service: Service;

  readonly #about: {
    readonly baseURL: string;
    readonly campaign: string | null;
    readonly mode: KeyPrefix | null;
  };

  constructor(options: ShopfestOptions = {}) {
    checkOptions(options);
    const { apiKey, mode } =
      options.apiKey === null
        ? { apiKey: null, mode: null }
        : readKey(options.apiKey ?? fromEnvironment('SHOPFEST_API_KEY'));
    const baseURL = readURL(options.baseURL ?? fromEnvironment('SHOPFEST_BASE_URL'));
    const campaign = options.campaign ?? fromEnvironment('SHOPFEST_CAMPAIGN');
    const { defaultHeaders = {}, logger, onSchemaDrift, httpAgent, adapter } = options;
    checkMode(mode, baseURL);
    if (options.dangerouslyAllowBrowser !== true) checkBrowser(mode);
    checkHeaders(defaultHeaders);
    checkFunction('adapter', adapter);
    checkFunction('onSchemaDrift', onSchemaDrift);
    for (const level of ['debug', 'info', 'warn', 'error'] as const) {
      if (logger !== undefined) checkFunction(`logger.${level}`, logger?.[level] ?? null);
    }
    const transport = new Transport({
      apiKey,
      baseURL,
      campaign,
      timeout: checkTimeout(options.timeout ?? 30_000),
      maxRetries: checkCount('maxRetries', options.maxRetries ?? 2, 0),
      defaultHeaders,
      logger,
      onSchemaDrift,
      httpAgent,
      adapter,
      schemas: partnerSchemas,
    });
    exposeTransport(this, transport);
    this.#about = { baseURL: baseURL.href, campaign: campaign ?? null, mode };
    this.campaigns = new Campaigns(transport);
    this.ruleSets = new RuleSets(transport);
    this.merchants = new Merchants(transport);
    this.duties = new Duties(transport);
    this.invitations = new Invitations(transport);
    this.conflicts = new Conflicts(transport);
    this.transactions = new Transactions(transport);
    this.claims = new Claims(transport);
    this.zones = new Zones(transport);
    this.promoItems = new PromoItems(transport);
    this.mirrors = new Mirrors(transport);
    this.draws = new Draws(transport);
    this.approvals = new Approvals(transport);
    this.approvers = new Approvers(transport);
    this.publications = new Publications(transport);
    this.stats = new Stats(transport);
    this.participants = new Participants(transport);
    this.keys = new Keys(transport);
    this.reference = new Reference(transport);
    this.service = new Service(transport);
  }

  /** What may be shown of a client: never its key, but of which mode it is, or `pub` for a publishable one; null without one. */
  toJSON(): { baseURL: string; campaign: string | null; mode: KeyPrefix | null } {
    return { ...this.#about };
  }

  get [Symbol.toStringTag](): string {
    return 'Shopfest';
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    const { baseURL, campaign, mode } = this.#about;
    return `${this[Symbol.toStringTag]} { baseURL: '${baseURL}', campaign: ${campaign && `'${campaign}'`}, mode: ${mode && `'${mode}'`} }`;
  }
}

/** Environment variables where the runtime has them; an empty one counts as not set. */
function fromEnvironment(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env?.[name] || undefined;
}

function readKey(apiKey: string | undefined): { apiKey: string; mode: KeyPrefix } {
  if (apiKey === undefined) {
    throw configurationError(
      'No API key: set the option apiKey or the environment variable SHOPFEST_API_KEY.',
      '缺少 API 金鑰：請設定選項 apiKey 或環境變數 SHOPFEST_API_KEY。',
    );
  }
  const mode = typeof apiKey === 'string' ? apiKeyPrefix(apiKey) : null;
  if (mode !== null) return { apiKey, mode };
  throw configurationError(
    'apiKey (SHOPFEST_API_KEY) is malformed: a key is sf_test_, sf_live_ or sf_pub_ and 38 letters and digits, ' +
      'the last 6 of them a checksum.',
    'apiKey（SHOPFEST_API_KEY）格式不符：金鑰為 sf_test_、sf_live_ 或 sf_pub_ 加 38 個英數字，' +
      '最後 6 個為檢查碼。',
  );
}

const baseURLFaults: Readonly<Record<BaseURLFault, readonly [en: string, zh: string]>> = {
  malformed: ['is not a URL', '不是有效的網址'],
  scheme: ['must be an https URL', '必須是 https 網址'],
  userinfo: ['must not contain a user name or password', '不可包含帳號或密碼'],
  query: ['must not contain a query or fragment', '不可包含查詢字串或片段'],
  insecure: [
    'is plain http, which shows the key to the network; use https (http is for localhost)',
    '為未加密的 http，會洩漏金鑰；請用 https（http 僅限 localhost）',
  ],
};

function readURL(text: string | undefined): URL {
  if (text === undefined) {
    throw configurationError(
      'No base URL: set the option baseURL or the environment variable SHOPFEST_BASE_URL.',
      '缺少服務網址：請設定選項 baseURL 或環境變數 SHOPFEST_BASE_URL。',
    );
  }
  const url = readBaseURL(text);
  if (typeof url !== 'string') return url;
  const [en, zh] = baseURLFaults[url];
  throw configurationError(`baseURL (SHOPFEST_BASE_URL) ${en}.`, `baseURL（SHOPFEST_BASE_URL）${zh}。`);
}

/** A live key does not belong into a sandbox, where logs and faults are made to be looked at. */
function checkMode(mode: KeyPrefix | null, { hostname }: URL): void {
  if (mode !== 'live' || !hostname.startsWith('sandbox.')) return;
  throw configurationError(
    'apiKey is a live key (sf_live_) and baseURL a sandbox: use an sf_test_ key there.',
    'apiKey 為正式金鑰（sf_live_），而 baseURL 為沙箱：沙箱請使用 sf_test_ 金鑰。',
  );
}

/** A page has a window with a document; React Native has only a window, workers have neither. */
function checkBrowser(mode: KeyPrefix | null): void {
  const { window } = globalThis as { window?: { document?: object } };
  if (mode === 'pub' || mode === null || window?.document === undefined) return;
  throw configurationError(
    'A browser shows apiKey to everyone: use a publishable key (sf_pub_), or set dangerouslyAllowBrowser: true.',
    '瀏覽器會洩漏 apiKey：請用可公開金鑰（sf_pub_），或設定 dangerouslyAllowBrowser: true。',
  );
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  if (areValidHeaders(headers)) return;
  throw configurationError(
    'defaultHeaders has a header that is malformed or that the client sets itself.',
    'defaultHeaders 內有格式不符或由用戶端自行設定的標頭。',
  );
}
