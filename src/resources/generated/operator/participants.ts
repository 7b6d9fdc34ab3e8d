// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  findParticipants,
  allowFinds,
  rewrapContacts,
  createNotice,
} from '../../../generated/operations/participants.js';
import type {
  ContactRewrap,
  ContactRewrapInput,
  FindAllowance,
  FindAllowanceInput,
  Notice,
  NoticeInput,
  ParticipantMatches,
  ParticipantQuery,
} from '../../../generated/types.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { Participants } from '../participants.js';
import type { InputOf } from '../../resource.js';

/** What `participants.find` takes. */
export interface ParticipantFindParams extends InputOf<ParticipantQuery> {}

/** What `participants.allowFinds` takes. */
export interface ParticipantAllowFindsParams extends InputOf<FindAllowanceInput> {}

/** What `participants.rewrapContacts` takes. */
export interface ParticipantRewrapContactsParams extends InputOf<ContactRewrapInput> {}

/** What `participants.createNotice` takes. */
export interface ParticipantCreateNoticeParams extends InputOf<NoticeInput> {}

/** Shoppers by their tokens, with entries, consents and contact data. */
export class OperatorParticipants extends Participants {
  /**
   * Find participants by contact data.
   *
   * Ids of participants with this phone number or this e-mail address, for the request of a data subject. It
   * compares keyed hashes and decrypts nothing. A person makes 30 such calls an hour, or what the service is
   * set to, with whatever keys (`find_limit_reached`); `allowFinds` gives more. For the operator only.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  find(params: ParticipantFindParams, options?: CallOptions): ShopfestPromise<ParticipantMatches> {
    return this.send(findParticipants, { body: params }, options);
  }

  /**
   * Have more finds by contact data allowed.
   *
   * Lets the person of the key find participants by contact data so many times more than the service gives an
   * hour, within a day. It needs an approval (participants.find). For the operator only.
   *
   * Scope: `participants:read`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  allowFinds(params: ParticipantAllowFindsParams, options?: CallOptions): ShopfestPromise<FindAllowance> {
    return this.send(allowFinds, { body: params }, options);
  }

  /**
   * Re-wrap contact data with the current key.
   *
   * Wraps the data keys of up to `maxRows` participants with the current key of the service, and makes the
   * hashes by which they are found anew from it, so that an older key can be retired. Repeat it until none
   * remains. For the operator only.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  rewrapContacts(params: ParticipantRewrapContactsParams, options?: CallOptions): ShopfestPromise<ContactRewrap> {
    return this.send(rewrapContacts, { body: params }, options);
  }

  /**
   * Create a version of the notice on personal data.
   *
   * What participants read before they consent (PDPA art. 8), as the next version. A version is never
   * changed. Once a campaign has one, contact data and groups are taken only of participants who consented to
   * a version. For the operator.
   *
   * Scope: `participants:write`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  createNotice(params: ParticipantCreateNoticeParams, options?: CallOptions): ShopfestPromise<Notice> {
    return this.send(createNotice, { body: params }, options);
  }
}
