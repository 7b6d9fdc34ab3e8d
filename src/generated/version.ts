// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 357b71de2e20777bc8cb01a83d36a4c3c9def0bc8a236be7ee09899c1e1391bd

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
