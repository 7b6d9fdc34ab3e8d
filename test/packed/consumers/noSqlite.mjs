import assert from 'node:assert/strict';
import { createService } from '@shopfest/partner-sdk/service';

await assert.rejects(createService(), /npm install @photostructure\/sqlite/);
