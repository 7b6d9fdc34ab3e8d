// @ts-check
// One side of `bench:einvoice`, in a process of its own: says hello, then goes through all messages or codes as often as
// it is asked to, and answers how many it read in a second of CPU time.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../examples/data/turnkey/UpCast/B2SSTORAGE', import.meta.url));
/** The two QR codes of an invoice with five items, in UTF-8. */
const LEFT =
  'AB123456781091212012200000000000007f80000000022099131CamotDNRUN8bVyY5S1BhFQ==:**********:5:5:1:童裝外套:1:890:童襪三雙:2:199:水上樂園門';
const RIGHT = '**票 (全票):1:500:肉燥飯:4:45:貢丸湯:2:40';

/** @type {Record<string, () => Promise<{ once: () => unknown, size: number }>>} */
const sides = { ours, saxes, qr };

/** The messages of the sample data as they lie on the disk; what was cut or is no message is left out. @returns {Promise<Uint8Array[]>} */
async function readMessages() {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.xml'));
  const files = await Promise.all(names.sort().map((name) => readFile(join(folder, name))));
  return files.filter((file) => /<\/\w*(Invoice|Allowance)>\s*$/.test(file.toString('utf8')));
}

/** Bytes in, a message with every field and finding out. */
async function ours() {
  const { parseInvoiceXml } = await import('@shopfest/partner-sdk/einvoice');
  const messages = await readMessages();
  return { once: () => messages.map((message) => parseInvoiceXml(message)), size: messages.length };
}

/** The same bytes, read to the end and forgotten. */
async function saxes() {
  const { SaxesParser } = await import('saxes');
  const messages = await readMessages();
  const decoder = new TextDecoder();
  const read = (/** @type {Uint8Array} */ message) => {
    const parser = new SaxesParser();
    for (const event of /** @type {const} */ (['opentag', 'closetag', 'text'])) parser.on(event, () => {});
    parser.write(decoder.decode(message)).close();
  };
  return { once: () => messages.map(read), size: messages.length };
}

async function qr() {
  const { parseInvoiceQr } = await import('@shopfest/partner-sdk/einvoice');
  const { items, warnings } = parseInvoiceQr(LEFT, RIGHT);
  if (items.length !== 5 || warnings.length > 0)
    throw new Error('The codes of the bench do not read as meant.');
  return { once: () => parseInvoiceQr(LEFT, RIGHT), size: 1 };
}

const { once, size } = await /** @type {NonNullable<(typeof sides)[string]>} */ (
  sides[process.argv[2] ?? '']
)();
process.on('message', (times) => {
  const before = process.cpuUsage();
  for (let done = 0; done < Number(times); done++) once();
  const { user, system } = process.cpuUsage(before);
  process.send?.((size * Number(times)) / ((user + system) / 1e6));
});
process.send?.(size);
