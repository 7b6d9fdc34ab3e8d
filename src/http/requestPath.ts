import type { Operation } from '../generated/operations.js';
import type { ProblemIssue } from '../generated/types.js';
import type { Checks } from './checks.js';

type Values = Readonly<Record<string, unknown>>;

/** Why a base URL cannot be used. */
export type AddressFault = 'malformed' | 'userinfo' | 'query' | 'scheme' | 'insecure';

const loopback = /^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a base URL. Plain http is for loopback only, since the key travels in a header; userinfo is refused, since
 * URLs end in logs.
 */
export function readBaseURL(text: string): URL | AddressFault {
  if (!URL.canParse(text)) return 'malformed';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'scheme';
  if (url.username !== '' || url.password !== '') return 'userinfo';
  if (url.search !== '' || url.hash !== '') return 'query';
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return 'insecure';
  return url;
}

/** Addresses that are remembered: few operations name nothing but the campaign, and few campaigns are named. */
const mostRemembered = 1_000;

/** Checks the parameters of calls and puts them into addresses below one base URL. */
export class Addresses {
  readonly #prefix: string;
  readonly #remembered = new Map<string, string>();

  constructor(base: URL) {
    this.#prefix = base.pathname.replace(/\/+$/, '');
  }

  /** Path and query, encoded; or what is wrong with the parameters. */
  of(
    operation: Operation,
    campaign: string | undefined,
    path: Values | undefined,
    query: Values | undefined,
    checks: Checks,
  ): string | readonly ProblemIssue[] {
    const isPlain = path === undefined && query === undefined;
    const name = `${operation.id} ${campaign}`;
    const known = isPlain ? this.#remembered.get(name) : undefined;
    if (known !== undefined) return known;
    const parameters = campaign === undefined ? { ...path } : { campaignId: campaign, ...path };
    const issues = [
      ...unfit(operation, parameters),
      ...checks.parameters(operation.id, parameters, query ?? {}),
    ];
    if (issues.length > 0) return issues;
    const address = this.#prefix + pathOf(operation, parameters) + queryOf(query ?? {});
    if (isPlain && this.#remembered.size < mostRemembered) this.#remembered.set(name, address);
    return address;
  }
}

const placeholder = /\{(\w+)\}/g;

/** `.` and `..` would be resolved away on the road. */
function unfit(operation: Operation, parameters: Values): ProblemIssue[] {
  return [...operation.path.matchAll(placeholder)].flatMap(([, name = '']) =>
    parameters[name] === '.' || parameters[name] === '..'
      ? [
          {
            pointer: `/path/${name}`,
            code: 'wrong_format',
            message: 'cannot be . or ..',
            messageZh: '不可為 . 或 ..',
          },
        ]
      : [],
  );
}

function pathOf(operation: Operation, parameters: Values): string {
  return operation.path.replace(placeholder, (_, name: string) => encode(String(parameters[name])));
}

/** `?a=b&c=d`, or nothing. Undefined values are left out. */
function queryOf(query: Values): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(String(value))}`).join('&')}`;
}

/** Lone surrogates have no UTF-8; they become U+FFFD, as everywhere else on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
