// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 3a5128403bee8fe272a3ce9f67fe6204c6f2ec822eaf8547bbd42cd9bd97627c

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
