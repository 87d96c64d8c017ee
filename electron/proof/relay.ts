import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import {
  MAX_ANSWER_BYTES,
  readServerAnswer,
  type ServerAnswer,
  readServerHandshake,
  type ServerHandshake,
} from '../../shared/proof/server-handshake.ts';

/** The maximum length of a request for a tunnel. */
const MAX_REQUEST = 4_096;

/** A proxy on loopback, to see what one host sends before the keys. It connects only to it and changes nothing. */
export async function openRelay(host: string, port: number) {
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
    /** True if a client came through; otherwise it says nothing about the server. */
    wasUsed: () => isUsed,
    answer: (): ServerAnswer => readServerAnswer(said),
    handshake: (): ServerHandshake => readServerHandshake(said),
    async close(): Promise<void> {
      relay.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
