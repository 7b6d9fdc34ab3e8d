const TIMEOUT_MS = 15_000;
const MAX_BYTES = 64 * 2 ** 20;

/** What is published at an address, as text; null where it cannot be read. */
export async function fetchText(url: string): Promise<string | null> {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) return null;
    return await response.text();
  } catch {
    // Out of reach, or no address: what was to be compared is not there, which the check says.
    return null;
  }
}

/** The same as JSON; null also for what is no JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  const text = await fetchText(url);
  return text === null ? null : parseJson(text);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A text that is no JSON.
    return null;
  }
}
