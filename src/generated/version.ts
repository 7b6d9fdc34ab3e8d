// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 35b1c6f197f201d0cc6d2787d5ff198be96fd6f4e843ddc632bfea7dcefc3327

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
