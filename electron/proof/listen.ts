import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { fail } from '../../shared/failures.ts';
import type { ClientHello } from '../../shared/proof/client-hello.ts';
import { createHelloReader } from '../../shared/proof/hello-reader.ts';
import { PROTOCOL_VERSION_ALERT } from '../../shared/proof/server-hello.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { errnoOf } from '../file-errors.ts';

/** At once; a program makes one or two. */
const MAX_CONNECTIONS = 8;
/** How long a connection may stay silent, and how long it may take to close after our alert. */
const SILENT_MS = 10_000;
const CLOSING_MS = 1_000;

interface Heard {
  /** Null if none came until the end. */
  readonly hello: ClientHello | null;
  /** True if something connected that didn't begin with TLS. */
  readonly saidOther: boolean;
}

export interface Listener {
  readonly port: number;
  /** Settles at the first hello, when closed, or when the time is up. Never rejects. */
  readonly heard: Promise<Heard>;
  readonly close: () => void;
}

async function open(server: Server, host: string, port: number): Promise<string | null> {
  server.maxConnections = MAX_CONNECTIONS;
  try {
    server.listen({ host, port, exclusive: true });
    await once(server, 'listening');
    return null;
  } catch (error) {
    return errnoOf(error) ?? String(error);
  }
}

/**
 * Waits for one program to say hello, at both addresses that `localhost` may mean: some programs try only the first. It
 * sends nothing but the alert that ends the connection.
 */
export async function listen(port: number, seconds: number): Promise<Result<Listener>> {
  const sockets = new Set<Socket>();
  let saidOther = false;
  let settle: (heard: Heard) => void = () => undefined;
  const heard = new Promise<Heard>((resolve) => (settle = resolve));

  function end(hello: ClientHello | null): void {
    clearTimeout(timer);
    first.close();
    second.close();
    for (const socket of sockets) socket.destroy();
    settle({ hello, saidOther });
  }

  function receive(socket: Socket): void {
    const readHello = createHelloReader();
    sockets.add(socket);
    socket.setTimeout(SILENT_MS, () => socket.destroy());
    socket.on('error', () => undefined); // only its end matters
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      const read = readHello(bytes);
      if (read.state === 'incomplete' || socket.writableEnded) return;
      if (read.state === 'not-a-hello') {
        saidOther = true;
        socket.destroy();
        return;
      }
      sockets.delete(socket); // it ends by itself, after the alert
      socket.setTimeout(CLOSING_MS);
      socket.end(PROTOCOL_VERSION_ALERT);
      end(read.hello);
    });
  }

  const [first, second] = [createServer(receive), createServer(receive)];
  const timer = setTimeout(() => end(null), seconds * 1000);
  const refused = await open(first, '127.0.0.1', port);
  if (refused !== null) {
    end(null);
    return fail('port-not-opened', { port, detail: refused });
  }
  const opened = (first.address() as AddressInfo).port;
  // on a PC without IPv6, or where another program has that port there, `localhost` is the first one alone
  await open(second, '::1', opened);
  return succeed({ port: opened, heard, close: () => end(null) });
}
