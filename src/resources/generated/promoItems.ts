// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listPromoItems,
  upsertPromoItem,
  retrievePromoItem,
  removePromoItem,
  listLivePromoItems,
  retrieveLivePromoItem,
} from '../../generated/operations/promoItems.js';
import type {
  ExternalId,
  LivePromoItem,
  LivePromoItemPage,
  MerchantId,
  OrganizationId,
  PromoItem,
  PromoItemInput,
  PromoItemPage,
  PromoItemReviewState,
  PromoItemStatus,
  PromoItemType,
  ResourceReference,
  ZoneId,
} from '../../generated/types.js';
import type { ShopfestList } from '../../http/list.js';
import type { CallOptions } from '../../http/options.js';
import type { ShopfestPromise } from '../../http/promise.js';
import { type InputOf, Resource } from '../resource.js';

/** What `promoItems.list` takes. */
export interface PromoItemListParams {
  /** Only items whose review stands so. */
  readonly review?: PromoItemReviewState | undefined;
  /** Only items of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only items in this state; removed items are listed only with `removed`. */
  readonly status?: PromoItemStatus | undefined;
  /** Only items of this type. */
  readonly type?: PromoItemType | undefined;
  /** Only items of this merchant. */
  readonly merchantId?: ResourceReference | undefined;
  /** Only the item with this externalId. */
  readonly externalId?: ExternalId | undefined;
  /** Only items of this organization (for the operator). */
  readonly organizationId?: OrganizationId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `promoItems.upsert` takes. */
export interface PromoItemUpsertParams extends InputOf<PromoItemInput> {}

/** What `promoItems.listLive` takes. */
export interface PromoItemListLiveParams {
  /** Only items of this zone. */
  readonly zone?: ZoneId | undefined;
  /** Only items of this type. */
  readonly type?: PromoItemType | undefined;
  /** Only items of this merchant, by the id that the service gave. */
  readonly merchantId?: MerchantId | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/**
 * Offers of a campaign zone. Where an operation takes the id of an item, `external:` and the caller's own
 * externalId will do.
 */
export class GeneratedPromoItems extends Resource {
  /**
   * List promo items.
   *
   * The caller's promo items, oldest first; the operator sees all.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  list(params: PromoItemListParams = {}, options?: CallOptions): ShopfestList<PromoItem, PromoItemPage> {
    return this.pages(listPromoItems, params, options);
  }

  /**
   * Create or replace a promo item.
   *
   * Creates the item with this externalId (201), or replaces it (200).
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  upsert(params: PromoItemUpsertParams, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send(upsertPromoItem, { body: params }, options);
  }

  /**
   * Retrieve a promo item.
   *
   * One promo item, by id or by `external:` and the caller's own externalId.
   *
   * Scope: `promoItems:read`.
   * @throws ShopfestNotFoundError
   */
  retrieve(promoItemId: string, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send(retrievePromoItem, { path: { promoItemId } }, options);
  }

  /**
   * Remove a promo item.
   *
   * Removes the item; a tombstone of it stays. Removing it again changes nothing.
   *
   * Scope: `promoItems:write`.
   * @throws ShopfestNotFoundError
   */
  remove(promoItemId: string, options?: CallOptions): ShopfestPromise<PromoItem> {
    return this.send(removePromoItem, { path: { promoItemId } }, options);
  }

  /**
   * List the offers that are live.
   *
   * The offers of approved merchants that are valid now, of all organizations, oldest first, as shoppers may
   * see them. For the app and the operator.
   *
   * Scope: `directory:read`.
   * @throws ShopfestNotFoundError
   */
  listLive(params: PromoItemListLiveParams = {}, options?: CallOptions): ShopfestList<LivePromoItem, LivePromoItemPage> {
    return this.pages(listLivePromoItems, params, options);
  }

  /**
   * Retrieve an offer that is live.
   *
   * One offer by the id that the service gave, as shoppers may see it. One that is not valid now, or whose
   * merchant is not approved, is not found. For the app and the operator.
   *
   * Scope: `directory:read`.
   * @throws ShopfestNotFoundError
   */
  retrieveLive(promoItemId: string, options?: CallOptions): ShopfestPromise<LivePromoItem> {
    return this.send(retrieveLivePromoItem, { path: { promoItemId } }, options);
  }
}
