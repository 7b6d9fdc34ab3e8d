// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 1739a7e9ee4eb64bdb8a0601586e0506edd958d4e27d5ecd9fda7f171ccbf22b

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
