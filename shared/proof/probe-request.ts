import { isHostName } from './host-name.ts';

/** What the process that makes WinHTTP connect can test. No path, URL or program has room in this type. */
export type ProbeRequest =
  | { readonly kind: 'ports'; readonly ports: readonly number[] }
  | { readonly kind: 'host'; readonly host: string; readonly port: number }
  /** The same through one of our relays on this PC. */
  | { readonly kind: 'via'; readonly relay: number; readonly host: string; readonly port: number };

export type HostRequest = Exclude<ProbeRequest, { kind: 'ports' }>;

/** The switch that turns the program into the probe. Its value is the whole request. */
export const PROBE_SWITCH = '--probe=';

const MAX_LENGTH = 280;
const MAX_PORTS = 8;

function readPort(word: string | undefined): number | null {
  if (word === undefined || !/^[1-9][0-9]{0,4}$/.test(word)) return null;
  const port = Number(word);
  return port <= 65_535 ? port : null;
}

/** The probe's only argument, in an alphabet that needs no quoting. `parseProbeRequest` is its exact inverse. */
export function formatProbeRequest(request: ProbeRequest): string {
  switch (request.kind) {
    case 'ports':
      return `ports.${request.ports.join('.')}`;
    case 'host':
      return `host.${String(request.port)}.${request.host}`;
    case 'via':
      return `via.${String(request.relay)}.${String(request.port)}.${request.host}`;
  }
}

/** SECURITY: parses a request strictly; null means rejection. */
export function parseProbeRequest(text: string): ProbeRequest | null {
  if (text.length > MAX_LENGTH) return null;
  const [kind, ...words] = text.split('.');
  if (kind === 'host') {
    const port = readPort(words[0]);
    const host = words.slice(1).join('.');
    return port !== null && isHostName(host) ? { kind, host, port } : null;
  }
  if (kind === 'via') {
    const [relay, port] = [readPort(words[0]), readPort(words[1])];
    const host = words.slice(2).join('.');
    return relay !== null && port !== null && isHostName(host) ? { kind, relay, host, port } : null;
  }
  const ports = words.map(readPort).filter((port) => port !== null);
  const isWhole = kind === 'ports' && ports.length === words.length && ports.length > 0 && ports.length <= MAX_PORTS;
  return isWhole ? { kind, ports } : null;
}

/** Returns the probe's argument among a process's arguments, or null if this isn't the probe. */
export function probeArgument(args: readonly string[]): string | null {
  const [first] = args;
  return first?.startsWith(PROBE_SWITCH) === true ? first.slice(PROBE_SWITCH.length) : null;
}

/** The line that a probe prints for a port: WinHTTP's code, 0 for a whole answer. The scripts print the same lines. */
export const codeLine = (port: number, code: number): string => `${String(port)} ${String(code >>> 0)}`;

export function readCodeLines(text: string): ReadonlyMap<number, number> {
  const found = [...text.matchAll(/^([1-9][0-9]{0,4}) ([0-9]{1,10})\r?$/gm)];
  return new Map(found.map(([, port, code]) => [Number(port), Number(code)]));
}
