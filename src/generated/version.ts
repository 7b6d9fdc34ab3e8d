// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: d9b480a1ab98da5e2734e2ec53d4501acbd2e188dfa932dfe703dffae833b3c2

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
