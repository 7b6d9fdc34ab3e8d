import type { Release } from './semaphore.js';

/** What one key has of bodies that are on their way or in memory. */
interface Share {
  uploads: number;
  bytes: number;
}

export interface UploadShare {
  /** The body is there, and takes memory only. Again without effect. */
  end(): void;
  readonly release: Release;
}

/** Of the memory for bodies, at most so much is one key's: eight full batches of the default. */
const KEYS_THAT_FILL_IT = 3;

/** Bounds what one key has, so that no key that sends slowly or much takes the memory of all others. */
export function createUploadShares({
  uploadsOfKey,
  bodyBytes,
}: {
  readonly uploadsOfKey: number;
  readonly bodyBytes: number;
}) {
  const shares = new Map<string, Share>();
  const mostBytes = bodyBytes / KEYS_THAT_FILL_IT;

  return {
    /** Null where the key has its share already. One body alone always passes. */
    take(keyId: string, bytes: number): UploadShare | null {
      const share = shares.get(keyId) ?? { uploads: 0, bytes: 0 };
      if (share.uploads >= uploadsOfKey) return null;
      if (share.bytes > 0 && share.bytes + bytes > mostBytes) return null;
      shares.set(keyId, share);
      share.uploads += 1;
      share.bytes += bytes;
      let isUploading = true;
      const end = () => {
        if (isUploading) share.uploads -= 1;
        isUploading = false;
      };
      return {
        end,
        release() {
          end();
          share.bytes -= bytes;
          if (share.bytes === 0 && share.uploads === 0) shares.delete(keyId);
        },
      };
    },
  };
}
