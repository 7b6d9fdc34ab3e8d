// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 5191a50d66c4cf861eccb6531bfaa756f5db660200d4c4db6eb75c440a7fcb6f

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
