// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: d2ff44fc611d84b7ed4753ccb6cc7a299184ae98de804c8cd775432b2b0c9a67

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
