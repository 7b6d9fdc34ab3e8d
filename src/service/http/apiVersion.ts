import { apiVersion } from '../../generated/version.js';
import { ApiProblem, issueOfCode } from './problem.js';

/** Versions of the API that are served, newest first; a caller that names none gets the newest. */
const served: readonly string[] = [apiVersion];

/** @throws ApiProblem version_unknown */
export function requireKnownVersion(header: string | null): void {
  if (header === null || served.includes(header)) return;
  throw new ApiProblem('version_unknown', [issueOfCode('version_unknown', '/header/Shopfest-Version')]);
}
