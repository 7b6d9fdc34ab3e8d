import { type Json, parseJson } from './json.js';
import { ApiProblem, issueOfCode } from './problem.js';

/** What a body may have, as `GET /v1/me` says it. */
export const REQUEST_BYTES = 1_048_576;
/** The rows of a batch may fill it; the envelope around them is not counted. */
const LIMIT = REQUEST_BYTES + 16_384;

/**
 * The JSON of a request. Nothing beyond the limit is read, and it is parsed when `mayParse` resolves.
 * @throws ApiProblem unsupported_media_type, request_too_large, malformed_json, and what `mayParse` does
 */
export async function readJson(request: Request, mayParse?: (bytes: number) => Promise<void>): Promise<Json> {
  requireJson(request.headers);
  const bytes = await readBytes(request);
  await mayParse?.(bytes.byteLength);
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
  return new ApiProblem('unsupported_media_type', [
    issueOfCode('unsupported_media_type', `/header/${header}`),
  ]);
}

async function readBytes(request: Request): Promise<Uint8Array> {
  const announced = request.headers.get('content-length');
  if (announced === null) return readUpToLimit(request);
  if (Number(announced) > LIMIT) throw tooLarge();
  // Node's parser lets no more bytes through than were announced, so they are taken at once.
  const bytes = new Uint8Array(await readOrMalformed(request.arrayBuffer()));
  if (bytes.byteLength > LIMIT) throw tooLarge();
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
    if (size > LIMIT) {
      // The caller is answered at once; whether its stream takes the news is its own affair.
      reader.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

/** A caller who hangs up in the middle has sent half a document; nobody is there to read the answer. */
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
