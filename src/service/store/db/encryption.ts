import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

/** AES-256-GCM. What is additional is not encrypted, and has to be the same to decrypt. */
export function encrypt(key: Uint8Array, plain: Uint8Array, additional: Uint8Array): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG });
  cipher.setAAD(additional);
  const encrypted = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), encrypted]);
}

/** @throws Error where it was changed, or is of another key or has something else beside it */
export function decrypt(key: Uint8Array, bytes: Buffer, additional: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG });
  decipher.setAAD(additional);
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]);
}

export const encryptText = (key: Uint8Array, plain: Uint8Array, additional: Uint8Array): string =>
  encrypt(key, plain, additional).toString('base64url');

/** @throws Error where it was changed, or is of another key or has something else beside it */
export const decryptText = (key: Uint8Array, text: string, additional: Uint8Array): Buffer =>
  decrypt(key, Buffer.from(text, 'base64url'), additional);
