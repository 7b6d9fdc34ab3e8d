import type { ContactRewrap, Participant, ParticipantMatches } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Shoppers by their tokens. Contact data goes in and is never answered. For the app and the operator. */
export class Participants extends Resource {
  /** Registers a token, or gives one that is registered new contact data. */
  register(participant: Body<'registerParticipant'>, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send('registerParticipant', { body: participant }, options);
  }

  /** With the entries that stand now, in all and by region, of all sales or of those of a period. */
  retrieve(
    participantId: string,
    query: Query<'retrieveParticipant'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Participant> {
    return this.send('retrieveParticipant', { path: { participantId }, query }, options);
  }

  /** Where the entries come from, oldest first. */
  listEntryLines(
    participantId: string,
    query: Query<'listEntryLines'> = {},
    options?: CallOptions,
  ): List<'listEntryLines'> {
    return this.pages('listEntryLines', query, options, { participantId });
  }

  /** Deletes contact data for good; entries stay under the token. */
  erase(participantId: string, options?: CallOptions): ShopfestPromise<Participant> {
    return this.send('eraseParticipant', { path: { participantId } }, options);
  }

  /** Who gave this phone number or e-mail address, by id. For the operator. */
  find(contact: Body<'findParticipants'>, options?: CallOptions): ShopfestPromise<ParticipantMatches> {
    return this.send('findParticipants', { body: contact }, options);
  }

  /** Wraps data keys by the current key of the service; repeat until nothing remains. For the operator. */
  rewrapContacts(body: Body<'rewrapContacts'>, options?: CallOptions): ShopfestPromise<ContactRewrap> {
    return this.send('rewrapContacts', { body }, options);
  }
}
