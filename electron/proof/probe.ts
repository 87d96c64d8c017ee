import { codeLine, parseProbeRequest } from '../../shared/proof/probe-request.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { connectSecurely, EVERY_FLAW } from '../win32/winhttp.ts';
import { connectVia, probeHost } from './host-probe.ts';

/** The listener ends every handshake much earlier; this is for a connection that never gets so far. */
const TIMEOUT_MS = 2_000;

/** WinHTTP's code for a port of this PC; 0 for a whole answer. */
async function codeOf(port: number): Promise<number | null> {
  const wanted = { host: '127.0.0.1', port, proxy: 'none', passOver: EVERY_FLAW, timeoutMs: TIMEOUT_MS } as const;
  const connected = await connectSecurely(wanted);
  if (!connected.ok) return connected.code === 'unavailable' ? null : (connected.win32 ?? 1);
  return connected.value.stage === 'answered' ? 0 : connected.value.code;
}

/**
 * The body of the short-lived process that makes WinHTTP connect: WinHTTP and SChannel remember what they read, so each
 * question needs a process that never asked before. It reads its one argument strictly and prints a line for each port.
 */
export async function runProbe(argument: string, out: (text: string) => void): Promise<ExitCode> {
  const request = parseProbeRequest(argument);
  if (request === null) return EXIT.badInput;
  if (request.kind === 'host') {
    out(`${JSON.stringify(await probeHost(request.host, request.port))}\n`);
    return EXIT.ok;
  }
  if (request.kind === 'via') {
    await connectVia(request.relay, request.host, request.port);
    return EXIT.ok;
  }
  // the first by itself: what Windows learns from it about one server must not change what it says to the others
  const [first, ...others] = request.ports;
  const codes = [await codeOf(first ?? 0), ...(await Promise.all(others.map(codeOf)))];
  if (codes.includes(null)) return EXIT.notHere;
  request.ports.forEach((port, index) => out(`${codeLine(port, codes[index] ?? 1)}\n`));
  return EXIT.ok;
}
