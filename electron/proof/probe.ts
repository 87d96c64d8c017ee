import { codeLine, parseProbeRequest } from '../../shared/proof/probe-request.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { connectSecurely, EVERY_FLAW } from '../win32/winhttp.ts';
import { connectVia, probeHost } from './host-probe.ts';

/** The listener ends every handshake much earlier; this is for a connection that never gets that far. */
const TIMEOUT_MS = 2_000;

/** Returns WinHTTP's code for a port of this PC; 0 for a complete answer. */
async function codeOf(port: number): Promise<number | null> {
  const wanted = { host: '127.0.0.1', port, proxy: 'none', passOver: EVERY_FLAW, timeoutMs: TIMEOUT_MS } as const;
  const connected = await connectSecurely(wanted);
  if (!connected.ok) return connected.code === 'unavailable' ? null : (connected.win32 ?? 1);
  return connected.value.stage === 'answered' ? 0 : connected.value.code;
}

/**
 * Runs the short-lived process that makes WinHTTP connect: WinHTTP and Schannel cache their settings, so each question
 * needs a new process. It parses its one argument strictly and prints a line for each port.
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
  // the first separately: what Windows learns from it about one server must not affect the others
  const [first, ...others] = request.ports;
  const codes = [await codeOf(first ?? 0), ...(await Promise.all(others.map(codeOf)))];
  if (codes.includes(null)) return EXIT.notHere;
  request.ports.forEach((port, index) => out(`${codeLine(port, codes[index] ?? 1)}\n`));
  return EXIT.ok;
}
