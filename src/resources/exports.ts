import type { Export, ExportDownload } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** Contact data that one person asks for and another lets out, for a purpose and some minutes. For the operator. */
export class Exports extends Resource {
  request(request: Body<'requestExport'>, options?: CallOptions): ShopfestPromise<Export> {
    return this.send('requestExport', { body: request }, options);
  }

  /** Exports of the campaign, oldest first. */
  list(query: Query<'listExports'> = {}, options?: CallOptions): List<'listExports'> {
    return this.pages('listExports', query, options);
  }

  retrieve(exportId: string, options?: CallOptions): ShopfestPromise<Export> {
    return this.send('retrieveExport', { path: { exportId } }, options);
  }

  /** By another person than the one who asked for it. */
  approve(
    exportId: string,
    approval: Body<'approveExport'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Export> {
    return this.send('approveExport', { path: { exportId }, body: approval }, options);
  }

  reject(exportId: string, rejection: Body<'rejectExport'>, options?: CallOptions): ShopfestPromise<Export> {
    return this.send('rejectExport', { path: { exportId }, body: rejection }, options);
  }

  /** The data, for the person who asked for it, as long as the approval lasts. Each reading is written down. */
  download(exportId: string, options?: CallOptions): ShopfestPromise<ExportDownload> {
    return this.send('downloadExport', { path: { exportId } }, options);
  }
}
