// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 234fa34b9d16db8e3b75841db524a5bb983fe1c666e99cb63afb01e9dc5a62a6

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
