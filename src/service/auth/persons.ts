import { ApiProblem } from '../http/problem.js';
import type { Caller } from './authentication.js';

/** Who holds the key. @throws ApiProblem person_missing */
export function requirePerson({ key }: Caller): string {
  if (key.personId === null) throw new ApiProblem('person_missing');
  return key.personId;
}

/**
 * Who holds the key, and is none of those who made or submitted what is to be approved: however many keys a person
 * holds, it is one person. @throws ApiProblem person_missing, second_person_required
 */
export function requireSecondPerson(caller: Caller, makers: readonly (string | null)[]): string {
  const person = requirePerson(caller);
  if (makers.includes(person)) throw new ApiProblem('second_person_required');
  return person;
}
