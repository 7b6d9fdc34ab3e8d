// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: f4f39126fbf102c9d95b2c77ea47dce128fc4cc0b1fb6ea0d429a6c41d6d07f9

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
