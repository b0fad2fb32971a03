/** Numbered commands and events as JSON: what CDP (Chromium, over a pipe) and WebDriver BiDi (Firefox, over a WebSocket) share. */
import type { Readable, Writable } from 'node:stream';
import WebSocket from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: the protocols' answers are not described as types
export type Json = any;

export interface RpcEvent {
  method: string;
  params: Json;
  sessionId?: string;
}

interface Reply extends Partial<RpcEvent> {
  id?: number;
  result?: Json;
  error?: string | { message: string };
  message?: string;
}

interface Waiting {
  resolve(result: Json): void;
  reject(error: Error): void;
}

/** Carries texts both ways. */
interface Line {
  send(text: string): void;
  onText(listener: (text: string) => void): void;
  onEnd(listener: () => void): void;
  close(): void;
}

/** A line over a WebSocket. */
export async function socketLine(url: string): Promise<Line> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return {
    send: text => socket.send(text),
    onText: listener => socket.on('message', data => listener(String(data))),
    onEnd: listener => socket.on('close', listener),
    close: () => socket.terminate(),
  };
}

/** A line over two pipes, each text ended by a zero byte. */
export function pipeLine(output: Writable, input: Readable): Line {
  return {
    send: text => output.write(`${text}\0`),
    onText: listener => {
      let rest = '';
      input.setEncoding('utf8').on('data', (data: string) => {
        const texts = (rest + data).split('\0');
        rest = texts.pop()!;
        for (const text of texts) listener(text);
      });
    },
    onEnd: listener => input.on('close', listener),
    close: () => output.destroy(),
  };
}

export class Rpc {
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<(event: RpcEvent) => void>();
  private count = 0;

  constructor(private readonly line: Line) {
    line.onText(text => this.receive(JSON.parse(text) as Reply));
    line.onEnd(() => {
      for (const { reject } of this.waiting.values()) reject(new Error('The browser closed the connection.'));
      this.waiting.clear();
    });
  }

  /** Sends a command; rejects with what the browser says went wrong, or after `ms` milliseconds. */
  send(method: string, params: Json = {}, sessionId?: string, ms = 20_000): Promise<Json> {
    const id = ++this.count;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${method}: no answer within ${ms} ms`));
      }, ms);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      this.waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.line.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    });
  }

  /** Calls `listener` on every event until the returned function is called. */
  on(listener: (event: RpcEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.line.close();
  }

  private receive(reply: Reply): void {
    if (reply.id === undefined) {
      for (const listener of this.listeners) listener(reply as RpcEvent);
      return;
    }
    const waiting = this.waiting.get(reply.id);
    this.waiting.delete(reply.id);
    const { error } = reply;
    if (error === undefined) waiting?.resolve(reply.result);
    else waiting?.reject(new Error(typeof error === 'string' ? `${error}: ${reply.message}` : error.message));
  }
}
