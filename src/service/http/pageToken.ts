import { createHmac, timingSafeEqual } from 'node:crypto';
import { problemAt } from './problem.js';

/** What a token is bound to: it is valid only where all of this is the same. */
type Binding = readonly unknown[];

export interface PageTokens {
  /** Makes the token for a cursor of the store. */
  sign(cursor: string, binding: Binding): string;
  /** `pointer` says where the token was sent. @throws ApiProblem page_token_invalid */
  verify(token: string, binding: Binding, pointer?: string): string;
}

/** Opaque tokens that only this service can make, each for one operation, its filters and one organization. */
export function createPageTokens(secret: string): PageTokens {
  const key = createHmac('sha256', secret).update('page-token').digest();
  const signatureOf = (cursor: string, binding: Binding): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([cursor, ...binding]))
      .digest()
      .subarray(0, 16);

  const sign: PageTokens['sign'] = (cursor, binding) =>
    `${encode(cursor)}.${signatureOf(cursor, binding).toString('base64url')}`;

  return {
    sign,
    verify(token, binding, pointer = '/query/pageToken') {
      const [body = '', signature = ''] = token.split('.');
      const cursor = Buffer.from(body, 'base64url').toString();
      const received = Buffer.from(signature, 'base64url');
      const expected = signatureOf(cursor, binding);
      const isOurs = received.length === expected.length && timingSafeEqual(received, expected);
      // Several texts decode to the same bytes in base64; only the one that was issued is valid.
      if (isOurs && token === sign(cursor, binding)) return cursor;
      throw problemAt('page_token_invalid', pointer);
    },
  };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
