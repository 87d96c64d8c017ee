import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { MAX_ANSWER_BYTES, readServerAnswer, type ServerAnswer } from '../../shared/proof/server-answer.ts';
import { readServerHandshake, type ServerHandshake } from '../../shared/proof/server-handshake.ts';

export interface Relay {
  readonly port: number;
  /** Whether anybody came through: else it says nothing of the server. */
  wasUsed(): boolean;
  /** What the server said to the last that came through. */
  answer(): ServerAnswer;
  /** What of the handshake it said in plain text. */
  handshake(): ServerHandshake;
  close(): Promise<void>;
}

/** Longest request for a tunnel that is looked at. */
const MAX_REQUEST = 4_096;

/**
 * Stands on loopback as a proxy between WinHTTP and one host, to see what the host says before the keys: WinHTTP itself
 * doesn't give the alert, and an older one not what was agreed on. It leads to that host only, whatever it is asked for, and changes nothing on the way.
 */
export async function openRelay(host: string, port: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let said: Buffer = Buffer.alloc(0);
  let isUsed = false;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
  };

  function lead(client: Socket): void {
    const server = keep(connect(port, host));
    server.on('connect', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(server).pipe(client);
    });
    said = Buffer.alloc(0);
    isUsed = true;
    server.on('data', (bytes: Buffer) => {
      if (said.length < MAX_ANSWER_BYTES) said = Buffer.concat([said, bytes]);
    });
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  }

  const relay = createServer((client) => {
    let request = '';
    keep(client).on('data', function onRequest(bytes: Buffer) {
      request += bytes.toString('latin1');
      if (request.length > MAX_REQUEST) client.destroy();
      if (!request.endsWith('\r\n\r\n')) return;
      client.off('data', onRequest);
      lead(client);
    });
  });
  relay.listen({ host: '127.0.0.1', port: 0, exclusive: true });
  await once(relay, 'listening');
  const closed = once(relay, 'close');
  return {
    port: (relay.address() as AddressInfo).port,
    wasUsed: () => isUsed,
    answer: () => readServerAnswer(said),
    handshake: () => readServerHandshake(said),
    async close() {
      relay.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
