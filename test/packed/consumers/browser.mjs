import assert from 'node:assert/strict';
import { useClient } from './client.cjs';

// Where Node hands out no modules, the client goes over fetch, as in a browser.
Reflect.deleteProperty(process, 'getBuiltinModule');
Object.defineProperty(process, 'getBuiltinModule', { value: undefined });

assert.match(import.meta.resolve('@shopfest/partner-sdk'), /\/dist\/browser\/index\.js$/);
await useClient(await import('@shopfest/partner-sdk'));
