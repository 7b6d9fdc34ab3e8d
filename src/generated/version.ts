// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: a2bbf58b60664ee6b3aaaeece490f899468123a5f141c7154ab3ccd03fc9e2cd

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
