// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 6d619c766cda86c577ef85eff018d6f2cb8ed3e1d4ebd0d240a6e72c86f93860

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
