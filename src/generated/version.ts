// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: d04fc6df0a624c70889ee1b12483b3a9de930bbbb0d3f8625f9e7cd792dfb6fc

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
