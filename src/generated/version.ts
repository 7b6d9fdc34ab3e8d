// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: ddc22c39c989ffb2b942e89ca683e7f172d0b65b79986efdfb274afa7674d4ed

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
