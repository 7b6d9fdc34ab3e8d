// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 75cf3859578b1a07bf219f6aef6aa3c0b3e055a237645b160acfb2d4cc5867fe

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
