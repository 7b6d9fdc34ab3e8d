// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: cb7744cbb42f96a87afd2b8a639ca219153ba1f88afbcaa53b3d2e108d39becb

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
