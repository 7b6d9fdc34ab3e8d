import { fromJson, type Json, toJson } from './json.js';

/** Who made something that another person is to approve, as the column `makers` has them: those before, and one more. */
export function withMaker(
  { makers }: { readonly makers: Json<readonly string[]> },
  person: string,
): Json<readonly string[]> {
  return toJson([...new Set([...fromJson(makers), person])]);
}
