import { type Json, parseJson } from './json.js';
import { ApiProblem, problemAt } from './problem.js';

/** The largest body, as `GET /v1/me` reports it. */
export const REQUEST_BYTES = 1_048_576;
/** The rows of a batch may fill the limit; the envelope around them is not counted. */
const MAX_BYTES = REQUEST_BYTES + 16_384;

/**
 * The JSON of a request. Nothing beyond the limit is read, and the body is parsed once `waitToParse` resolves.
 * @throws ApiProblem unsupported_media_type, request_too_large, malformed_json, and what `waitToParse` throws
 */
export async function readJson(
  request: Request,
  waitToParse?: (bytes: number) => Promise<void>,
): Promise<Json> {
  requireJson(request.headers);
  const bytes = await readBytes(request);
  await waitToParse?.(bytes.byteLength);
  return parseJson(bytes);
}

function requireJson(headers: Headers): void {
  const [type = '', ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const isUtf8 = parameters.every((text) => !/^\s*charset=/.test(text) || /=\s*"?utf-8"?\s*$/.test(text));
  if (type.trim() !== 'application/json' || !isUtf8) throw unsupported('Content-Type');
  const encoding = headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') throw unsupported('Content-Encoding');
}

function unsupported(header: string): ApiProblem {
  return problemAt('unsupported_media_type', `/header/${header}`);
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const contentLength = request.headers.get('content-length');
  if (contentLength === null) return readUpToLimit(request);
  if (Number(contentLength) > MAX_BYTES) throw tooLarge();
  // Node's parser passes no more bytes than Content-Length says, so they are read at once.
  const bytes = new Uint8Array(await readOrMalformed(request.arrayBuffer()));
  if (bytes.byteLength > MAX_BYTES) throw tooLarge();
  return bytes;
}

async function readUpToLimit({ body }: Request): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader) {
    const { done, value } = await readOrMalformed(reader.read());
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      // The caller gets its response at once, whether or not its stream can be cancelled.
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** A caller that disconnects in the middle has sent half a document; nobody is there to read the response. */
async function readOrMalformed<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch {
    throw new ApiProblem('malformed_json');
  }
}

function tooLarge(): ApiProblem {
  return new ApiProblem('request_too_large');
}
