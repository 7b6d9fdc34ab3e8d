import type { ClientOperation } from '../generated/operation.js';
import type { ProblemIssue } from '../generated/types.js';
import type { Checks } from './checks.js';

export type Values = Readonly<Record<string, unknown>>;

/** Most paths that are cached: few operations have no other parameter than the campaign, and few campaigns are named. */
const maxCached = 1_000;

/** Checks the parameters of calls and builds their paths below one base URL. */
export class RequestPaths {
  readonly #prefix: string;
  readonly #cache = new Map<string, string>();

  constructor(base: URL) {
    this.#prefix = base.pathname.replace(/\/+$/, '');
  }

  /** Path and query, encoded; or what is wrong with the parameters. */
  build(
    operation: ClientOperation,
    campaign: string | undefined,
    path: Values | undefined,
    query: Values | undefined,
    checks: Checks,
  ): string | readonly ProblemIssue[] {
    const isPlain = path === undefined && query === undefined;
    const cacheKey = `${operation.id} ${campaign}`;
    const cached = isPlain ? this.#cache.get(cacheKey) : undefined;
    if (cached !== undefined) return cached;
    const parameters = campaign === undefined ? { ...path } : { campaignId: campaign, ...path };
    const issues = [
      ...dotSegments(operation, parameters),
      ...checks.parameters(operation.id, parameters, query ?? {}),
    ];
    if (issues.length > 0) return issues;
    const requestPath = this.#prefix + fillPath(operation, parameters) + queryString(query ?? {});
    if (isPlain && this.#cache.size < maxCached) this.#cache.set(cacheKey, requestPath);
    return requestPath;
  }
}

const placeholder = /\{(\w+)\}/g;

/** Path parameters that are `.` or `..`, which URLs resolve away. */
function dotSegments(operation: ClientOperation, parameters: Values): ProblemIssue[] {
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

function fillPath(operation: ClientOperation, parameters: Values): string {
  return operation.path.replace(placeholder, (_, name: string) => encode(String(parameters[name])));
}

/** `?a=b&c=d`, or nothing. Undefined values are left out. */
function queryString(query: Values): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(String(value))}`).join('&')}`;
}

/** Lone surrogates have no UTF-8; they become U+FFFD, as everywhere else on the web. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
