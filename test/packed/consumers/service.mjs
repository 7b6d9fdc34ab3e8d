import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as sdk from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { createSandbox, startServer } from '@shopfest/partner-sdk/service';
import { flow } from './flow.cjs';

const folder = mkdtempSync(join(tmpdir(), 'shopfest-service-'));
const sandbox = await createSandbox({ store: `sqlite:${join(folder, 'shopfest.db')}` });
const server = await startServer(sandbox);
try {
  const { campaign, apiKeys } = sandbox;
  await flow({ ...sdk, ShopfestOperator }, { baseURL: server.url, campaign, apiKeys });
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}
