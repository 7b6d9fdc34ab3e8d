// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 77a5af17b1e40bfb1d82fe3e20eda85169e5b98091f55a9f2f431e10cf69ec69

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
