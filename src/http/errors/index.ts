/**
 * The errors of the library, one class a file. They are built redacted: an error holds what its class declares and
 * nothing else, so no header, body, query, configuration or error of a library below can leave through it.
 *
 * Each class declares its literal `name`: the classes are alike in shape, so that TypeScript would otherwise take them
 * for one type, and what `is()` rules out would leave nothing.
 */

export { ShopfestAbortError } from './abortError.js';
export { ShopfestAuthenticationError } from './authenticationError.js';
export { ShopfestConfigurationError } from './configurationError.js';
export { ShopfestConflictError } from './conflictError.js';
export { ShopfestConnectionError } from './connectionError.js';
export type { BulkReport, ErrorFields, ProblemDetails } from './fields.js';
export { ShopfestMirrorBlockedError } from './mirrorBlockedError.js';
export { ShopfestNotFoundError } from './notFoundError.js';
export { ShopfestPermissionError } from './permissionError.js';
export { ShopfestRateLimitError } from './rateLimitError.js';
export { ShopfestServiceError } from './serviceError.js';
export { ShopfestError } from './shopfestError.js';
export { ShopfestTimeoutError } from './timeoutError.js';
export { ShopfestValidationError } from './validationError.js';
