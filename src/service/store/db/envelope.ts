import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Contact } from '../../../campaign/contact.js';
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

/** Contact data at rest. */
export interface Envelope {
  readonly keyId: string;
  /** The data key, encrypted by the key with this id. */
  readonly dataKey: string;
  /** The contact data, encrypted by the data key. */
  readonly contact: string;
}

const KEY = 32;
const IV = 12;
const TAG = 16;

/** Encrypts under a new data key, which is never used again. @throws contact_key_missing */
export function encryptContact(keys: ContactKeys, owner: Owner, contact: Contact): Envelope {
  const dataKey = randomBytes(KEY);
  return {
    ...wrap(keys, owner, dataKey),
    contact: encrypt(dataKey, Buffer.from(JSON.stringify(contact)), contactAad(owner)),
  };
}

/** @throws contact_key_missing */
export function decryptContact(keys: ContactKeys, owner: Owner, { contact, ...wrapped }: Envelope): Contact {
  const dataKey = unwrap(keys, owner, wrapped);
  return JSON.parse(decrypt(dataKey, contact, contactAad(owner)).toString('utf8')) as Contact;
}

type Wrapped = Omit<Envelope, 'contact'>;

/** Wraps the data key by the current key; the contact data itself stays as it is. @throws contact_key_missing */
export function rewrap(keys: ContactKeys, owner: Owner, wrapped: Wrapped): Wrapped {
  return wrap(keys, owner, unwrap(keys, owner, wrapped));
}

function wrap(keys: ContactKeys, owner: Owner, dataKey: Uint8Array): Wrapped {
  const keyId = currentKeyId(keys);
  return { keyId, dataKey: encrypt(keyOf(keys, keyId), dataKey, dataKeyAad(owner, keyId)) };
}

function unwrap(keys: ContactKeys, owner: Owner, { keyId, dataKey }: Wrapped): Uint8Array {
  return decrypt(keyOf(keys, keyId), dataKey, dataKeyAad(owner, keyId));
}

/** @throws contact_key_missing */
export function currentKeyId({ current }: ContactKeys): string {
  if (current === null) throw new StoreProblem('contact_key_missing');
  return current;
}

function keyOf({ byId }: ContactKeys, keyId: string): Uint8Array {
  const key = byId.get(keyId);
  if (key === undefined) throw new StoreProblem('contact_key_missing');
  return key;
}

// Additional authenticated data: a row that is copied to another participant, or under another key, cannot be decrypted.
const contactAad = ({ campaignId, participantId }: Owner): Buffer =>
  Buffer.from(['shopfest/contact/1', campaignId, participantId].join('\u0000'));
const dataKeyAad = ({ campaignId, participantId }: Owner, keyId: string): Buffer =>
  Buffer.from(['shopfest/contact-data-key/1', keyId, campaignId, participantId].join('\u0000'));

function encrypt(key: Uint8Array, plain: Uint8Array, additional: Uint8Array): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  cipher.setAAD(additional);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]).toString('base64url');
}

/** @throws Error where it was changed, or is of another owner or key */
function decrypt(key: Uint8Array, text: string, additional: Uint8Array): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(additional);
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
}
