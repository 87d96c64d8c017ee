import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, type Socket, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RegistryDriver } from '../../electron/ports.ts';
import { type Prefix, windowsPath } from './prefix.mjs';
import type { WindowsRuntime } from './runtime.mjs';
import { AS_STANDARD_USER, PORT_VARIABLE, TOKEN_VARIABLE } from './service-protocol.ts';
import type { DriverMethod, Service, ServiceAnswer, ServiceRequest } from './service-protocol.ts';

export interface RunningService extends Service {
  /** Ends it; resolves when it is gone. */
  stop(): Promise<void>;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the service under Windows Node in a prefix and connects. If it can't start, the error has its output. It is an
 * administrator, like every program in Wine, or a standard user.
 */
export async function startService(
  runtime: WindowsRuntime,
  prefix: Prefix,
  { asStandardUser }: { readonly asStandardUser: boolean },
): Promise<RunningService> {
  const token = randomUUID();
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const logFile = join(prefix.dir, `${token}.log`);
  const log = openSync(logFile, 'w'); // Node for Windows can't print into a Unix pipe.
  const script = windowsPath(join(runtime.appDir, 'service.cjs'));
  const child = spawn('wine', [runtime.nodeExe, script, ...(asStandardUser ? [AS_STANDARD_USER] : [])], {
    env: { ...prefix.env, [PORT_VARIABLE]: String(port), [TOKEN_VARIABLE]: token },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = once(child, 'exit');
  try {
    const socket = await Promise.race([
      acceptOwn(server, token),
      ended.then(() => Promise.reject(new Error(`The service ended:\n${readFileSync(logFile, 'utf8')}`))),
    ]);
    return createProxy(socket, ended);
  } finally {
    server.close();
  }
}

/** Accepts the first connection with the token; any other one is closed. */
function acceptOwn(server: ReturnType<typeof createServer>, token: string): Promise<Socket> {
  return new Promise((resolve) => {
    server.on('connection', (socket) => {
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      const lines = createInterface({ input: socket });
      lines.once('line', (line) => {
        if (line !== token) return void socket.destroy();
        lines.close();
        resolve(socket);
      });
    });
  });
}

function createProxy(socket: Socket, ended: Promise<unknown>): RunningService {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  socket.resume();
  createInterface({ input: socket }).on('line', (line) => {
    const answer = JSON.parse(line) as ServiceAnswer;
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('error' in answer) call?.reject(new Error(answer.error));
    else call?.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The service has ended.'));
  });
  const call = (method: keyof Service, args: readonly unknown[]): Promise<unknown> => {
    const request: ServiceRequest = { id: ++lastId, method, args };
    return new Promise((resolve, reject) => {
      waiting.set(request.id, { resolve, reject });
      socket.write(`${JSON.stringify(request)}\n`);
    });
  };
  const stop = async (): Promise<void> => {
    socket.destroy();
    await ended;
  };
  const method = (_target: object, name: string): unknown => {
    if (name === 'then') return undefined; // a promise of this asks whether it is one itself
    return name === 'stop' ? stop : (...args: readonly unknown[]) => call(name as keyof Service, args);
  };
  return new Proxy({}, { get: method }) as RunningService;
}

/** Returns the service's open driver as if it were local. */
export function remoteDriver(service: Service, kind: RegistryDriver['kind']): RegistryDriver {
  const isMethod = (name: string): name is DriverMethod => !['kind', 'journal', 'then'].includes(name);
  const part = (_target: object, name: string): unknown =>
    isMethod(name) ? (...args: readonly unknown[]) => service.driver(name, args) : name === 'kind' ? kind : undefined;
  return new Proxy({}, { get: part }) as RegistryDriver;
}
