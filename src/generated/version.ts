// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 5c0a2d733d0b2c959b66eca7377477f3640c312d1fb0bc1d8ea9bfbfefdce2e3

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
