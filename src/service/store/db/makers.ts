import { fromJson, type Json, toJson } from './json.js';

/** Adds a person to the column `makers`: all who made or changed something that another person is to approve. */
export function withMaker(
  { makers }: { readonly makers: Json<readonly string[]> },
  person: string,
): Json<readonly string[]> {
  return toJson([...new Set([...fromJson(makers), person])]);
}
