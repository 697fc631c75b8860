import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request was meant for this server and comes from its own page or no page at all. A page elsewhere whose
 * name is made to point at this machine (DNS rebinding) sends its own name as Host; a foreign page that reaches for
 * the maps sends its own Origin.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`, ...(port === 80 ? ['127.0.0.1', 'localhost'] : [])];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
