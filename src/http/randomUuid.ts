/**
 * A random UUID (version 4). React Native has no `crypto`, and pages over plain http have no `randomUUID`; there
 * `Math.random` will do, since an idempotency key has to be unique and not secret.
 */
export function randomUuid(): string {
  const { crypto } = globalThis as { crypto?: { randomUUID?: () => string } };
  return (
    crypto?.randomUUID?.() ??
    'xxxxxxxx-xxxx-4xxx-axxx-xxxxxxxxxxxx'.replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))
  );
}
