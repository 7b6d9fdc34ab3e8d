// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: cd99a2aff9dc4d852dbc030c9974a61a24c54f6cc3eb6ece98baa4bf78426f9d

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
