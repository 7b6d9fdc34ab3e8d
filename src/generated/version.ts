// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 8f00a2dac0188c013187cbbd513d0551667d7b1dc5a49698d49f3464f2f87e8d

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
