import axios, { type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios';
import { rejectWithFailure } from './rejectWithFailure.js';
import type { Send, WireRequest, WireResponse } from './wireMessage.js';

/**
 * Sends through axios: our adapter gets the whole request, in `wire`, and returns the whole response, in `data`. The
 * instance is bare: no transforms, no interceptors, no defaults of axios's own, since bodies are text here on both
 * sides.
 *
 * What all requests have in common goes into each of them and not into the instance's defaults, because axios merges
 * the two by object spread: see `Transport`.
 */
export function throughAxios(send: Send): Send {
  const instance = new axios.Axios();
  const noHeaders = {};
  const adapter: AxiosAdapter = async (config) => {
    const data = await send((config as InternalAxiosRequestConfig & { readonly wire: WireRequest }).wire);
    return { data, status: data.status, statusText: '', headers: noHeaders, config };
  };
  return (wire) => {
    const config = { url: wire.path, method: wire.method, adapter, wire };
    return instance.request<WireResponse>(config).then(({ data }) => data, rejectWithFailure);
  };
}
