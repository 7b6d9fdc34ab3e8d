// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 67d0602c1f123229d2cb2bfeacafa2f906940a217d5a55e0de6f3ed72e7fa30b

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
