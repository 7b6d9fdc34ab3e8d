// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  retrieveMemberStatistics,
  retrieveShares,
  retrieveParticipantStatistics,
  putExternalSeries,
} from '../../../generated/operations/stats.js';
import type {
  Coverage,
  ExternalSeries,
  ExternalSeriesInput,
  MemberDimension,
  MemberGroup,
  MemberStatistics,
  ParticipantStatistics,
  Shares,
  Timestamp,
} from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Stats } from '../../stats.js';
import type { InputOf } from '../../resource.js';

/** What `stats.members` takes. */
export interface StatsMembersParams {
  /** The groups that members are counted by. */
  readonly group: MemberGroup;
  /** A dimension of their sales; without it they are counted in all. */
  readonly by?: MemberDimension | undefined;
}

/** What `stats.shares` takes. */
export interface StatsSharesParams {
  /** How many of the largest merchants, and of the largest brands. 10 by default. */
  readonly largest?: number | undefined;
  /** First day of the sales, by its midnight in Asia/Taipei. */
  readonly from?: Timestamp | undefined;
  /** Midnight in Asia/Taipei after the last day of the sales. */
  readonly to?: Timestamp | undefined;
  /** Whose rows are counted: `own` (a partner's default) or `campaign` (the operator's default). */
  readonly coverage?: Coverage | undefined;
}

/** What `stats.putExternalSeries` takes. */
export interface StatsPutExternalSeriesParams extends InputOf<ExternalSeriesInput> {}

/** Statistics of the campaign. A partner sees its own, and with `coverage=campaign` the public totals. */
export class OperatorStats extends Stats {
  /**
   * Members by group.
   *
   * People, documents and NT$ of registered transactions by the groups of their participants, in all or by
   * industry, region or channel. A value of fewer than 5 people is suppressed, and further values with it, so
   * that no question or sum of questions gives it away. Read at most a minute before. For the operator.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  members(params: StatsMembersParams, options?: CallOptions): ShopfestPromise<MemberStatistics> {
    return this.send(retrieveMemberStatistics, { query: params }, options);
  }

  /**
   * Shares of the registered amount.
   *
   * How the registered amount is spread: by the largest merchants and brands, with and without them, by
   * category, and by when documents were registered. Of the whole campaign for the operator, of its own rows
   * for a partner.
   *
   * Scope: `stats:read`.
   * @throws ShopfestNotFoundError
   */
  shares(params: StatsSharesParams = {}, options?: CallOptions): ShopfestPromise<Shares> {
    return this.send(retrieveShares, { query: params }, options);
  }

  /**
   * Participants by day and district.
   *
   * How many participants had a registered sale on each day and in each district, new and returning. A value
   * of fewer than 5 people is suppressed. Reads all registered sales. For the operator and its app.
   *
   * Scopes: `stats:read`, `participants:read`.
   * @throws ShopfestNotFoundError
   */
  participants(options?: CallOptions): ShopfestPromise<ParticipantStatistics> {
    return this.send(retrieveParticipantStatistics, {}, options);
  }

  /**
   * Store an external series.
   *
   * Stores or replaces a series from an external source, with its source and date. For the operator.
   *
   * Scope: `stats:write`.
   * @throws ShopfestNotFoundError, ShopfestValidationError
   */
  putExternalSeries(seriesId: string, params: StatsPutExternalSeriesParams, options?: CallOptions): ShopfestPromise<ExternalSeries> {
    return this.send(putExternalSeries, { path: { seriesId }, body: params }, options);
  }
}
