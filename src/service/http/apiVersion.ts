import { apiVersion } from '../../generated/version.js';
import { problemAt } from './problem.js';

/** Versions of the API that the service supports, newest first; a caller that names none gets the newest. */
const supportedVersions: readonly string[] = [apiVersion];

/** @throws ApiProblem version_unknown */
export function requireKnownVersion(header: string | null): void {
  if (header === null || supportedVersions.includes(header)) return;
  throw problemAt('version_unknown', '/header/Shopfest-Version');
}
