// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: c7d1c5f6f12f4a6df093dd9069246845cdb69419b4fc6150b422ca953da1cc57

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
