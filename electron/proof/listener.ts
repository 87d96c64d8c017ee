import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { ClientHello } from '../../shared/proof/client-hello.ts';
import { createHelloReader } from '../../shared/proof/hello-reader.ts';
import type { Received, Question } from '../../shared/proof/questions.ts';
import { bareServerHello, PROTOCOL_VERSION_ALERT } from '../../shared/proof/server-hello.ts';

export type OpenQuestion = Awaited<ReturnType<typeof ask>>;

export interface Patience {
  readonly deadlineMs: number;
  /**
   * How long a client may stay silent after our answer before it counts as accepting the version: one that rejects it
   * reports so at once (2 to 6 ms in Wine), one that doesn't waits for the certificate.
   */
  readonly takesAfterMs: number;
}

/** A program that falls back makes three or four attempts. */
const MAX_CONNECTIONS = 8;
const ALERT_RECORD = 21;

/** Listens on loopback for one question. The port closes when the time is up: WinHTTP has no limit in a handshake. */
export async function ask(question: Question, { deadlineMs, takesAfterMs }: Patience) {
  const sockets = new Set<Socket>();
  const hellos: ClientHello[] = [];
  let received: Received = { kind: 'nobody' };
  let connect: () => void = () => undefined;
  const connected = new Promise<void>((resolve) => (connect = resolve));
  let settle: (received: Received) => void = () => undefined;
  const settled = new Promise<Received>((resolve) => (settle = resolve));

  const server = createServer((socket) => {
    sockets.add(socket);
    connect();
    socket.setNoDelay(true);
    socket.on('error', () => undefined); // what was received until then counts
    socket.on('close', () => sockets.delete(socket));
    listen(socket);
  });
  server.maxConnections = MAX_CONNECTIONS;
  const closed = once(server, 'close');

  function finish(last: Received = received): void {
    clearTimeout(timer);
    server.close();
    for (const socket of sockets) socket.destroy();
    settle(last);
  }

  /** Keeps the best finding: a hello beats silence, and anything beats no client. */
  function note(found: Received): void {
    if (received.kind !== 'hellos' && received.kind !== 'taken' && received.kind !== 'refused') received = found;
  }

  function answer(socket: Socket, hello: ClientHello): void {
    hellos.push(hello);
    const [first = hello, ...later] = hellos;
    if (question.kind === 'offers' || hellos.length > 1) {
      if (question.kind === 'offers') received = { kind: 'hellos', hellos: [first, ...later] };
      socket.end(PROTOCOL_VERSION_ALERT);
      return;
    }
    socket.write(bareServerHello(hello, question.protocol, randomBytes(32)));
    const taken = setTimeout(() => finish({ kind: 'taken' }), takesAfterMs);
    socket.once('data', (bytes) => {
      clearTimeout(taken);
      finish({ kind: bytes[0] === ALERT_RECORD ? 'refused' : 'taken' });
    });
    socket.once('close', () => {
      clearTimeout(taken);
      finish({ kind: 'refused' });
    });
  }

  function listen(socket: Socket): void {
    const readHello = createHelloReader();
    note({ kind: 'silence' });
    let isDone = false;
    const onData = (bytes: Buffer): void => {
      const read = readHello(bytes);
      if (read.state === 'incomplete') return;
      isDone = true;
      socket.off('data', onData);
      if (read.state === 'hello') {
        answer(socket, read.hello);
        return;
      }
      note({ kind: 'not-tls' });
      socket.destroy();
    };
    socket.on('data', onData);
    socket.once('close', () => {
      if (!isDone) note({ kind: 'closed' });
    });
  }

  const timer = setTimeout(() => finish(), deadlineMs);
  server.listen({ host: '127.0.0.1', port: 0, exclusive: true });
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connected,
    /** Resolves when the answer is clear, at `end`, or when the time is up. Never rejects. */
    received: settled,
    /** Stops waiting for clients: settles with what was received so far. Resolves when the port is closed. */
    async end(): Promise<void> {
      finish();
      await closed;
    },
  };
}
