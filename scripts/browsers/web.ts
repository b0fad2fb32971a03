/**
 * The whole web, as far as a browser under test can see: an HTTP proxy on loopback that answers for every host with what it was
 * given to serve, passes nothing on, and remembers every request.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Web {
  /** Of the proxy, on 127.0.0.1. */
  readonly port: number;
  /** Every request so far, as "GET http://host/path" or, for https, "CONNECT host:443". */
  readonly requests: readonly string[];
  /** Answers `url` (http) with `body` from now on; gives the address back. HTML by default. */
  serve(url: string, body: string | Buffer, headers?: Record<string, string>): string;
  /** Is something served at this address? */
  serves(url: string): boolean;
  /** Requests that nothing was served for: what the browser itself asks its makers, and icons of sites, aside. */
  strays(): string[];
  /** Serves nothing any more, and forgets every request. */
  clear(): void;
  close(): Promise<void>;
}

interface Answer {
  body: string | Buffer;
  headers: Record<string, string>;
}

/** Hosts that Chromium and Firefox ask by themselves, for updates and lists, whatever they are told. */
const MAKERS =
  /^(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(?:org|com|net)|firefox\.com|detectportal\.firefox\.com)$/;

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startWeb(): Promise<Web> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const strays: string[] = [];

  const record = (method: string, address: string, host: string, served: boolean) => {
    requests.push(`${method} ${address}`);
    if (!served && !MAKERS.test(host) && !address.endsWith('/favicon.ico')) strays.push(`${method} ${address}`);
  };

  const answerFor = ({ origin, pathname, search }: URL) =>
    answers.get(origin + pathname + search) ?? answers.get(origin + pathname);

  const reply = (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const answer = answerFor(url);
    record(request.method ?? 'GET', url.href, url.hostname, answer !== undefined);
    if (answer) response.writeHead(200, answer.headers).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is served here.');
  };

  const server = createServer(reply);
  server.on('connect', (request, socket) => {
    record('CONNECT', request.url ?? '', (request.url ?? '').replace(/:\d+$/, ''), false);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Nothing Is Passed On\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve(url, body, headers = {}) {
      const { href } = new URL(url);
      answers.set(href.replace(/#.*$/, ''), {
        body,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
      });
      return href;
    },
    serves: url => answerFor(new URL(url)) !== undefined,
    strays: () => [...strays],
    clear() {
      answers.clear();
      requests.length = 0;
      strays.length = 0;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
