// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 75e5d71cd280f898eb8c03f6ea85881cd8c74f2d77879c7ea8d508e1199516ad

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
