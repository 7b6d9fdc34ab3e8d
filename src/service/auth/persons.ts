import { ApiProblem } from '../http/problem.js';
import type { KeyMakerRecord } from '../store/store.js';
import type { Caller } from './authentication.js';

/** The person who holds the key. @throws ApiProblem person_missing */
export function requirePerson({ key }: Caller): string {
  if (key.personId === null) throw new ApiProblem('person_missing');
  return key.personId;
}

/**
 * The person who holds the key, where it is none of those who made or submitted what is to be approved. A person with
 * several keys is one person. @throws ApiProblem person_missing, second_person_required
 */
export function requireSecondPerson(caller: Caller, makers: readonly (string | null)[]): string {
  const person = requirePerson(caller);
  if (makers.includes(person)) throw new ApiProblem('second_person_required');
  return person;
}

/** The key, and the person who holds it where one does, as a record of who acted. */
export const actorOf = ({ key }: Caller): KeyMakerRecord => ({ personId: key.personId, keyId: key.id });
