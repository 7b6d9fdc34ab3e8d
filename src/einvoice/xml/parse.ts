import { EInvoiceError } from '../error.js';
import type { EInvoiceMessage, MessageCode } from '../message.js';
import { Warnings } from '../warnings.js';
import { readAllowance, readCancelAllowance } from './allowance.js';
import { decodeXml } from './decode.js';
import { readInvoice } from './invoice.js';
import { readCancelInvoice, readVoidInvoice } from './invoiceEnd.js';
import { positionOf } from './position.js';
import { type Element, readXml } from './reader.js';
import type { Source } from './source.js';

/** Longer input is refused unread. 9,999 items and an attachment of 1 MiB are shorter. Characters, or bytes. */
const MAX_LENGTH = 16 * 1024 * 1024;

type Kind = EInvoiceMessage['kind'];

/**
 * `field` identifies a kind: no other kind has it, and it may be anywhere in the file. `last` is the last element that the
 * standard requires: a truncated file that has it lacks nothing that is needed.
 */
const KINDS = [
  {
    kind: 'cancelInvoice',
    field: 'CancelInvoiceNumber',
    last: 'CancelReason',
    root: 'CancelInvoice',
    codes: ['F0501', 'C0501', 'A0501'],
  },
  {
    kind: 'voidInvoice',
    field: 'VoidInvoiceNumber',
    last: 'VoidReason',
    root: 'VoidInvoice',
    codes: ['F0701', 'C0701'],
  },
  {
    kind: 'cancelAllowance',
    field: 'CancelAllowanceNumber',
    last: 'CancelReason',
    root: 'CancelAllowance',
    codes: ['G0501', 'D0501', 'B0501'],
  },
  {
    kind: 'allowance',
    field: 'AllowanceNumber',
    last: 'Amount',
    root: 'Allowance',
    codes: ['G0401', 'D0401', 'B0401'],
  },
  {
    kind: 'invoice',
    field: 'InvoiceNumber',
    last: 'Amount',
    root: 'Invoice',
    codes: ['F0401', 'C0401', 'A0401'],
  },
] as const satisfies readonly {
  kind: Kind;
  field: string;
  last: string;
  root: string;
  codes: readonly MessageCode[];
}[];

/** Files of the platform and its Turnkey that are no message of a sale, with a namespace or without. */
const OTHER_ROOT =
  /^(?:ProcessResult|SummaryResult|BranchTrack(?:Blank)?|InvoiceEnvelope|\w+Confirm|RejectInvoice)$/;

const READERS = {
  invoice: readInvoice,
  cancelInvoice: readCancelInvoice,
  voidInvoice: readVoidInvoice,
  allowance: readAllowance,
  cancelAllowance: readCancelAllowance,
} satisfies Record<Kind, (root: Element, main: Element, source: Source) => EInvoiceMessage>;

/**
 * Reads one message of the tax platform: invoice (C0401, A0401, F0401), cancel 作廢 (C0501, A0501, F0501), void 註銷 (C0701,
 * F0701), allowance 折讓 (D0401, B0401, G0401) and its cancellation (D0501, B0501, G0501), MIG 3.0 to 4.1.
 *
 * It identifies a message by its fields, not by the name of its root or its version, and tolerates the deviations that
 * occur in practice; `warnings` names each of them.
 * @param xml The message as text, or its bytes.
 * @throws EInvoiceError when it is no such message, is truncated, lacks a needed field, or has a DOCTYPE.
 */
export function parseInvoiceXml(xml: string | Uint8Array): EInvoiceMessage {
  if (xml.length > MAX_LENGTH) throw new EInvoiceError('too_long');
  const warnings = new Warnings();
  const text = decodeXml(xml, warnings);
  const root = readXml(text, warnings);
  const main = root.children.find((child) => child.name === 'Main') ?? root;
  const kind = KINDS.find(({ field }) => main.children.some((child) => child.name === field));
  const { code: namespaceCode, version } = readNamespace(root.namespace);
  if (!kind) {
    const isOtherMessage =
      OTHER_ROOT.test(root.name) ||
      (namespaceCode !== null &&
        !KINDS.some(({ codes }) => (codes as readonly string[]).includes(namespaceCode)));
    throw new EInvoiceError(isOtherMessage ? 'message_unsupported' : 'not_an_einvoice', at(text, root));
  }
  // Invoice and allowance have sections, the other kinds are flat.
  const hasSections = kind.kind === 'invoice' || kind.kind === 'allowance';
  if (!root.closed) {
    if (!(hasSections ? root : main).children.some((child) => child.name === kind.last))
      throw new EInvoiceError('xml_cut', positionOf(text, text.length));
    warnings.add('root_not_closed', positionOf(text, text.length));
  }
  if (root.name !== kind.root) warnings.add('wrong_root', () => at(text, root));
  if (!hasSections && root.children.filter(({ name }) => name === 'Main').length > 1)
    throw new EInvoiceError('field_repeated', at(text, main));
  if (!hasSections && main !== root) warnings.add('extra_main', () => at(text, main));
  const code = (kind.codes as readonly MessageCode[]).find((known) => known === namespaceCode);
  if (namespaceCode === null) warnings.add('namespace_missing', () => at(text, root));
  else if (code === undefined) warnings.add('namespace_code', () => at(text, root));
  else if (version !== null && /^[FG]/.test(code) !== Number.parseFloat(version) >= 4)
    warnings.add('version_mismatch', () => at(text, root));
  return READERS[kind.kind](root, main, { xml: text, code: code ?? kind.codes[0], version, warnings });
}

/** `urn:GEINV:eInvoiceMessage:C0401:3.2` → its code and version. */
function readNamespace(namespace: string | null): { code: string | null; version: string | null } {
  const match = /^urn:GEINV:eInvoiceMessage:([A-Z][0-9]{4})(?::([0-9]{1,2}(?:\.[0-9]{1,3}){0,3}))?$/i.exec(
    namespace?.trim() ?? '',
  );
  return { code: match?.[1]?.toUpperCase() ?? null, version: match?.[2] ?? null };
}

function at(xml: string, element: Element): string {
  return `${element.name}, ${positionOf(xml, element.offset)}`;
}
