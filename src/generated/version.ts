// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: ac791e78aa7b451f0747689f3b1ce172c94e8ffb988c503f26ae0eac6f73d7b9

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
