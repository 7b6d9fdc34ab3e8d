// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 297e39afe4fb23ba68523c8cdc76fa0a2c9eeddb587eb7f1f83c8aea8542e4bb

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
