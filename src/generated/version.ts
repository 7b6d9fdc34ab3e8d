// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 3f3e567e06ed2e7a1587a01dc8f9aa8891ce3d7c9e079bdf900d73943c8b3a1b

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
