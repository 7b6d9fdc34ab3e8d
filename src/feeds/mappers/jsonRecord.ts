import { isObject, type JsonObject } from '../records/lines.js';
import { type FeedRecord, plainName } from '../records/record.js';

/** A value of JSON as text, '' where it is none. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The texts of several objects under one set of names; what stands in a later one goes before. */
export class JsonRecord implements FeedRecord {
  readonly #objects: readonly JsonObject[];

  constructor(...objects: readonly JsonObject[]) {
    this.#objects = objects;
  }

  get(name: string): string {
    for (const object of this.#objects.toReversed()) {
      const exact = Object.hasOwn(object, name) ? textOf(object[name]) : '';
      if (exact !== '') return exact;
      const plain = plainName(name);
      const alike = Object.keys(object).find((key) => plainName(key) === plain && textOf(object[key]) !== '');
      if (alike !== undefined) return textOf(object[alike]);
    }
    return '';
  }
}

/** A list, or a single value as a list of one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

export const objectsOf = (value: unknown): readonly JsonObject[] => listOf(value).filter(isObject);
