// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: d76ff3c07be332606acd5fb698178ee821c53372b20b1d459c29ca9be3126b98

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
