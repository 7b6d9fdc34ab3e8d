import { createService, type RunningServer, type Service, startServer } from '@shopfest/partner-sdk/service';

export async function serve(): Promise<RunningServer> {
  const service: Service = await createService({ store: 'sqlite::memory:' });
  // @ts-expect-error A server needs a service.
  await startServer();
  return startServer(service);
}
