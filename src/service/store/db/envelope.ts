import { randomBytes } from 'node:crypto';
import type { Contact } from '../../../campaign/contact.js';
import { decrypt, decryptText, encrypt, encryptText } from './encryption.js';
import { StoreProblem } from './problem.js';

/** Key-encryption keys by their ids. The current one wraps new data keys; without one no contact data is stored. */
export interface ContactKeys {
  readonly current: string | null;
  readonly byId: ReadonlyMap<string, Uint8Array>;
}

export const noContactKeys: ContactKeys = { current: null, byId: new Map() };

/** Whose contact data it is: what was encrypted for one participant cannot be decrypted for another. */
export interface Owner {
  readonly campaignId: string;
  readonly participantId: string;
}

/** Which file of a campaign it is: what was encrypted as one cannot be decrypted as another. */
export interface FileOwner {
  readonly campaignId: string;
  readonly fileId: string;
}

/** A data key at rest. */
export interface Wrapped {
  readonly keyId: string;
  /** The data key, encrypted by the key with this id. */
  readonly dataKey: string;
}

/** Contact data at rest. */
export interface Envelope extends Wrapped {
  /** The contact data, encrypted by the data key. */
  readonly contact: string;
}

/** A file at rest. */
export interface FileEnvelope extends Wrapped {
  /** The bytes, encrypted by the data key. */
  readonly file: Uint8Array;
}

const KEY = 32;

/** Encrypts under a new data key, which is never used again. @throws contact_key_missing */
export function encryptContact(keys: ContactKeys, owner: Owner, contact: Contact): Envelope {
  const dataKey = randomBytes(KEY);
  return {
    ...wrap(keys, contactKeyAad(owner), dataKey),
    contact: encryptText(dataKey, Buffer.from(JSON.stringify(contact)), contactAad(owner)),
  };
}

/** @throws contact_key_missing */
export function decryptContact(keys: ContactKeys, owner: Owner, { contact, ...wrapped }: Envelope): Contact {
  const dataKey = unwrap(keys, contactKeyAad(owner), wrapped);
  return JSON.parse(decryptText(dataKey, contact, contactAad(owner)).toString('utf8')) as Contact;
}

/** Wraps the data key by the current key; the contact data itself stays as it is. @throws contact_key_missing */
export function rewrap(keys: ContactKeys, owner: Owner, wrapped: Wrapped): Wrapped {
  return rewrapFor(keys, contactKeyAad(owner), wrapped);
}

/** Encrypts under a new data key, which is never used again. @throws contact_key_missing */
export function encryptFile(keys: ContactKeys, owner: FileOwner, bytes: Uint8Array): FileEnvelope {
  const dataKey = randomBytes(KEY);
  return {
    ...wrap(keys, fileKeyAad(owner), dataKey),
    file: encrypt(dataKey, bytes, fileAad(owner)),
  };
}

/** Null where it was changed, or is another file. @throws contact_key_missing */
export function decryptFile(
  keys: ContactKeys,
  owner: FileOwner,
  { file, ...wrapped }: FileEnvelope,
): Buffer | null {
  requireKey(keys, wrapped.keyId);
  try {
    return decrypt(unwrap(keys, fileKeyAad(owner), wrapped), Buffer.from(file), fileAad(owner));
  } catch {
    return null;
  }
}

/** Wraps the data key of a file by the current key. @throws contact_key_missing */
export function rewrapFile(keys: ContactKeys, owner: FileOwner, wrapped: Wrapped): Wrapped {
  return rewrapFor(keys, fileKeyAad(owner), wrapped);
}

// Additional authenticated data: a row that is copied to another owner, or under another key, cannot be decrypted.
type KeyAad = (keyId: string) => Buffer;

const aad = (...parts: readonly string[]): Buffer => Buffer.from(parts.join('\u0000'));
const contactAad = ({ campaignId, participantId }: Owner): Buffer =>
  aad('shopfest/contact/1', campaignId, participantId);
const contactKeyAad =
  ({ campaignId, participantId }: Owner): KeyAad =>
  (keyId) =>
    aad('shopfest/contact-data-key/1', keyId, campaignId, participantId);
const fileAad = ({ campaignId, fileId }: FileOwner): Buffer => aad('shopfest/file/1', campaignId, fileId);
const fileKeyAad =
  ({ campaignId, fileId }: FileOwner): KeyAad =>
  (keyId) =>
    aad('shopfest/file-data-key/1', keyId, campaignId, fileId);

function rewrapFor(keys: ContactKeys, keyAad: KeyAad, wrapped: Wrapped): Wrapped {
  return wrap(keys, keyAad, unwrap(keys, keyAad, wrapped));
}

function wrap(keys: ContactKeys, keyAad: KeyAad, dataKey: Uint8Array): Wrapped {
  const keyId = currentKeyId(keys);
  return { keyId, dataKey: encryptText(requireKey(keys, keyId), dataKey, keyAad(keyId)) };
}

function unwrap(keys: ContactKeys, keyAad: KeyAad, { keyId, dataKey }: Wrapped): Uint8Array {
  return decryptText(requireKey(keys, keyId), dataKey, keyAad(keyId));
}

/** @throws contact_key_missing */
export function currentKeyId({ current }: ContactKeys): string {
  if (current === null) throw new StoreProblem('contact_key_missing');
  return current;
}

/** @throws contact_key_missing */
export function requireKey({ byId }: ContactKeys, keyId: string): Uint8Array {
  const key = byId.get(keyId);
  if (key === undefined) throw new StoreProblem('contact_key_missing');
  return key;
}
