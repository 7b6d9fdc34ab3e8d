// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 5c3270c48741e9f5ad870a7798638e3c4eb0d8d1e8cb1c49e212b5e2bb9590d1

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
