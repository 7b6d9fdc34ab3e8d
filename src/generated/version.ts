// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 0aca292e9c9d95bd7d6ccb70969de0e04afbacc3c0f22690d9663cae7f11e0d6

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
