// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 328fa3c9e7abc9ff7f2e7bf6ecef7c2870ea745c0ae8a3fb71bf32ee7d296b0d

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
