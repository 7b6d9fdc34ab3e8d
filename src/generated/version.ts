// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 10ad3c838fcb7eb412e270ba4fc090cb56f1f50eb417849c9dc3a793aa12849e

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
