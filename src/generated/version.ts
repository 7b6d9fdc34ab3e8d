// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 8f24f94cf30cb9e4b0019f7ba6c178953189a5ccbd79acf4fa7ec6a045a31c3e

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
