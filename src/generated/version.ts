// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 4de02c62ed8e536b81647f7b55a8399700c4d137312eaecc0f2e2bc014e84bfe

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
