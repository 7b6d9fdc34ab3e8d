import { EInvoiceError } from '../error.js';
import type { Warnings } from '../warnings.js';
import { decodeEntities } from './entities.js';
import { positionOf } from './position.js';

/** An element of a message: its local name, its text (CDATA and entities resolved), its children, its offset. */
export interface Element {
  readonly name: string;
  /** Namespace declared on this element by `xmlns` or by `xmlns:` of its own prefix. */
  readonly namespace: string | null;
  readonly offset: number;
  readonly children: Element[];
  text: string;
  /** False when the input ended before its closing tag. */
  closed: boolean;
}

/** The deepest path of a message is five long; a file that nests deeper is no message. */
const MAX_DEPTH = 12;
const NAME = /[^\s/>="'<]+/y;
const ATTRIBUTE = /\s*([^\s/>="'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
/** Nearly every tag of a message: a name and nothing else. */
const BARE_TAG = /([^\s/>="'<:]+)(\/?)>/y;

/**
 * Parses the subset of XML that e-invoice messages use: elements, text, CDATA, comments, processing instructions, the
 * five predefined entities and character references. A DOCTYPE is refused unread, so no entity can be declared. Only the
 * root may stay open at the end (`closed: false`); the caller decides whether the message is complete.
 *
 * Invariant: the cursor only moves forward and no expression backtracks, so time is linear in the input.
 */
export function readXml(xml: string, warnings: Warnings): Element {
  const stack: Element[] = [];
  let root: Element | null = null;
  let cursor = 0;
  const fail = (
    code: 'xml_malformed' | 'xml_cut' | 'doctype' | 'nesting' | 'not_an_einvoice',
    at = cursor,
  ): never => {
    throw new EInvoiceError(code, positionOf(xml, at));
  };
  const indexAfter = (end: string, from: number): number => {
    const found = xml.indexOf(end, from);
    return found < 0 ? fail('xml_cut', xml.length) : found + end.length;
  };

  while (cursor < xml.length) {
    const open = stack[stack.length - 1];
    const next = xml.indexOf('<', cursor);
    const text = xml.slice(cursor, next < 0 ? xml.length : next);
    if (open) appendText(open, text, xml, cursor);
    else if (text.trim() !== '') fail(root ? 'xml_malformed' : 'not_an_einvoice');
    if (next < 0) break;
    cursor = next;

    const character = xml[cursor + 1];
    if (character === '/') {
      cursor = closeElement(xml, cursor, stack, fail);
    } else if (character === '?') {
      cursor = indexAfter('?>', cursor);
    } else if (character !== '!') {
      const { element, end } = openElement(xml, cursor, fail);
      if (open) open.children.push(element);
      else if (root) fail('xml_malformed');
      else root = element;
      if (!element.closed) stack.push(element);
      if (stack.length > MAX_DEPTH) fail('nesting');
      cursor = end;
    } else if (xml.startsWith('<!--', cursor)) {
      const start = cursor;
      warnings.add('comment', () => positionOf(xml, start));
      cursor = indexAfter('-->', cursor + 4);
    } else if (xml.startsWith('<![CDATA[', cursor)) {
      const end = indexAfter(']]>', cursor);
      if (!open) fail('xml_malformed');
      else open.text += xml.slice(cursor + 9, end - 3);
      cursor = end;
    } else {
      fail(xml.length - cursor < 9 ? 'xml_cut' : 'doctype');
    }
  }
  if (stack.length > 1) fail('xml_cut', xml.length);
  return root ?? fail(xml.trim() === '' ? 'not_an_einvoice' : 'xml_cut', xml.length);
}

type Fail = (code: 'xml_malformed' | 'xml_cut', at?: number) => never;

function openElement(xml: string, start: number, fail: Fail): { element: Element; end: number } {
  const bare = match(BARE_TAG, xml, start + 1);
  if (bare) {
    const element = {
      name: bare[1] as string,
      namespace: null,
      offset: start,
      children: [],
      text: '',
      closed: bare[2] === '/',
    };
    return { element, end: start + 1 + bare[0].length };
  }
  const qualified = match(NAME, xml, start + 1)?.[0];
  if (qualified === undefined) return fail(start + 1 >= xml.length ? 'xml_cut' : 'xml_malformed', start);
  let cursor = start + 1 + qualified.length;
  const colon = qualified.indexOf(':');
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${qualified.slice(0, colon)}`;
  let namespace: string | null = null;
  for (;;) {
    const end = match(TAG_END, xml, cursor);
    if (end) {
      const element = {
        name: qualified.slice(colon + 1),
        namespace,
        offset: start,
        children: [],
        text: '',
        closed: end[1] === '/',
      };
      return { element, end: cursor + end[0].length };
    }
    const attribute = match(ATTRIBUTE, xml, cursor);
    if (!attribute) return fail(xml.indexOf('>', cursor) < 0 ? 'xml_cut' : 'xml_malformed', cursor);
    if (attribute[1] === declaration) namespace = attribute[2] ?? attribute[3] ?? null;
    cursor += attribute[0].length;
  }
}

function closeElement(xml: string, start: number, stack: Element[], fail: Fail): number {
  const end = xml.indexOf('>', start);
  if (end < 0) return fail('xml_cut', xml.length);
  const qualified = xml.slice(start + 2, end).trimEnd();
  const element = stack.pop();
  if (element?.name !== qualified.slice(qualified.indexOf(':') + 1)) return fail('xml_malformed', start);
  element.closed = true;
  return end + 1;
}

function appendText(element: Element, text: string, xml: string, offset: number): void {
  if (text === '') return;
  if (text.includes(']]>')) throw new EInvoiceError('xml_malformed', positionOf(xml, offset));
  const decoded = text.includes('&') ? decodeEntities(text, () => positionOf(xml, offset)) : text;
  element.text += decoded;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
