import { ApiProblem } from '../http/problem.js';
import type { KeyMakerRecord } from '../store/store.js';
import type { Caller } from './authentication.js';

/** The person who holds the key. @throws ApiProblem person_missing */
export function requirePerson({ key }: Caller): string {
  if (key.personId === null) throw new ApiProblem('person_missing');
  return key.personId;
}

/** The key, and the person who holds it where one does, as a record of who acted. */
export const actorOf = ({ key }: Caller): KeyMakerRecord => ({ personId: key.personId, keyId: key.id });
