import { readFileSync } from 'node:fs';
import { readContract } from '../../openapi/generate/contract.js';

export const contractText = readFileSync(new URL('../../openapi/shopfest.yaml', import.meta.url), 'utf8');
export const contract = readContract(contractText);
