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

/** Of the memory for bodies, a key has so much in any case: eight full batches of the default. */
const OWN_SHARE = 1 / 3;
/** Beyond its share a key takes memory only as long as so much is left for others: three full batches of the default. */
const LEFT_FOR_OTHERS = 1 / 8;

/** Bounds what one key has, so that no key that sends slowly or much takes the memory of all others. */
export function createUploadShares({
  uploadsOfKey,
  bodyBytes,
}: {
  readonly uploadsOfKey: number;
  readonly bodyBytes: number;
}) {
  const shares = new Map<string, Share>();

  return {
    /** Null where the key has its share already; `free` is the memory that nobody has. */
    take(keyId: string, bytes: number, free: number): UploadShare | null {
      const share = shares.get(keyId) ?? { uploads: 0, bytes: 0 };
      if (share.uploads >= uploadsOfKey) return null;
      const isBeyond = share.bytes + bytes > bodyBytes * OWN_SHARE;
      if (isBeyond && share.bytes > 0 && free - bytes < bodyBytes * LEFT_FOR_OTHERS) return null;
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
