import { isObject, type JsonObject } from '../records/lines.js';
import { type FeedRecord, normalizeName } from '../records/record.js';

/** A scalar of JSON as text; '' for any other value. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The texts of several objects as one record; a later object takes precedence. */
export class JsonRecord implements FeedRecord {
  readonly #objects: readonly JsonObject[];

  constructor(...objects: readonly JsonObject[]) {
    this.#objects = objects;
  }

  get(name: string): string {
    for (const object of this.#objects.toReversed()) {
      const exact = Object.hasOwn(object, name) ? textOf(object[name]) : '';
      if (exact !== '') return exact;
      const normalized = normalizeName(name);
      const similar = Object.keys(object).find(
        (key) => normalizeName(key) === normalized && textOf(object[key]) !== '',
      );
      if (similar !== undefined) return textOf(object[similar]);
    }
    return '';
  }
}

/** A list, or a single value as a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);
