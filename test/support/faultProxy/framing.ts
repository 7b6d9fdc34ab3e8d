/** A piece of a request, and whether it is the first and the last. */
interface Piece {
  readonly bytes: Buffer;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const headEnd = Buffer.from('\r\n\r\n');

/**
 * Tells the requests of one connection apart, as they come in pieces: by the empty line after the header and by
 * Content-Length, which our clients always send with a body. A head is passed on when it is complete.
 */
export class RequestFraming {
  #head: Buffer = Buffer.alloc(0);
  /** Bytes of a body that are still to come. */
  #missing = 0;

  take(chunk: Buffer): Piece[] {
    const pieces: Piece[] = [];
    let rest = chunk;
    while (rest.length > 0) {
      if (this.#missing > 0) {
        const bytes = rest.subarray(0, this.#missing);
        this.#missing -= bytes.length;
        rest = rest.subarray(bytes.length);
        pieces.push({ bytes, isFirst: false, isLast: this.#missing === 0 });
        continue;
      }
      this.#head = Buffer.concat([this.#head, rest]);
      const end = this.#head.indexOf(headEnd);
      if (end < 0) break;
      const bytes = this.#head.subarray(0, end + headEnd.length);
      rest = this.#head.subarray(bytes.length);
      this.#head = Buffer.alloc(0);
      this.#missing = bodyLength(bytes.toString('latin1'));
      pieces.push({ bytes, isFirst: true, isLast: this.#missing === 0 });
    }
    return pieces;
  }
}

function bodyLength(head: string): number {
  if (/^transfer-encoding:/im.test(head)) throw new Error('The proxy of faults reads Content-Length only');
  return Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
}
