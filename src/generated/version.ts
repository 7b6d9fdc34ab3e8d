// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: f8afccaac34a3b69cef5b446a3a59589abf7ebc9557b27f59e503b7c4e3784d5

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
