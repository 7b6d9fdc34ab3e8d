// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 0cf76076d795d9b51decf7beeb3eb9cb34d23101d4b0b0b4bebc5561c1511009

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
