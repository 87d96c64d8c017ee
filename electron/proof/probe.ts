import { codeLine, parseProbeRequest } from '../../shared/proof/probe-request.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { connectSecurely, EVERY_FLAW, CERTIFICATE_FLAWS, hasWinHttpProxy, type ProxyUse } from '../win32/winhttp.ts';
import { isOfTheWay, type HostTries, type Try } from '../../shared/proof/host.ts';
import { issuerOf } from './ask-host.ts';

const HOST_TIMEOUT_MS = 10_000;
/** `ERROR_WINHTTP_INTERNAL_ERROR`, if WinHTTP can't be called. */
const NOT_CALLED = 12_004;

const failed = (stage: 'send' | 'receive', code: number): Try => ({
  stage,
  code: code >>> 0,
  status: 0,
  date: null,
  agreed: null,
  issuer: null,
});

async function tryOnce(host: string, port: number, passOver: number, proxy: ProxyUse): Promise<Try> {
  const connected = await connectSecurely({ host, port, proxy, passOver, timeoutMs: HOST_TIMEOUT_MS });
  if (!connected.ok) return failed('send', connected.win32 ?? NOT_CALLED);
  const { value } = connected;
  if (value.stage !== 'answered') return failed(value.stage, value.code);
  const { status, date, agreed, certificate } = value;
  const issuer = certificate === null ? null : issuerOf(certificate);
  return { stage: 'answered', code: 0, status, date, agreed, issuer };
}

/** If the handshake fails, tries again ignoring flaws of the certificate, to tell a bad certificate from a refusal. */
async function probeHost(host: string, port: number): Promise<HostTries> {
  const hasProxy = await hasWinHttpProxy();
  const connect = (passOver: number): Promise<Try> => tryOnce(host, port, passOver, 'as-configured');
  const plain = await connect(0);
  const now = Date.now();
  if (plain.stage === 'answered' || isOfTheWay(plain.code)) return { plain, passingOver: null, now, hasProxy };
  const everything = await connect(EVERY_FLAW);
  // if ignoring everything doesn't help, the certificate is not to blame
  if (everything.stage !== 'answered') return { plain, passingOver: null, now, hasProxy };
  const passingOver = {
    everything,
    authority: await connect(CERTIFICATE_FLAWS.authority),
    name: await connect(CERTIFICATE_FLAWS.name),
    date: await connect(CERTIFICATE_FLAWS.date),
  };
  return { plain, passingOver, now, hasProxy };
}

/** The listener ends every handshake much earlier; this is for a connection that never gets that far. */
const TIMEOUT_MS = 2_000;

/** Returns WinHTTP's code for a port of this PC; 0 for a complete answer. */
async function codeOf(port: number): Promise<number | null> {
  const wanted = { host: '127.0.0.1', port, proxy: 'none', passOver: EVERY_FLAW, timeoutMs: TIMEOUT_MS } as const;
  const connected = await connectSecurely(wanted);
  if (!connected.ok) return connected.code === 'unavailable' ? null : (connected.win32 ?? 1);
  return connected.value.stage === 'answered' ? 0 : connected.value.code;
}

/** WinHTTP and Schannel cache their settings, so each question needs a new process. Prints a line for each port. */
export async function runProbe(argument: string, out: (text: string) => void): Promise<ExitCode> {
  const request = parseProbeRequest(argument);
  if (request === null) return EXIT.badInput;
  if (request.kind === 'host') {
    out(`${JSON.stringify(await probeHost(request.host, request.port))}\n`);
    return EXIT.ok;
  }
  if (request.kind === 'via') {
    // our relay inspects the handshake; WinHTTP's result is already known
    await tryOnce(request.host, request.port, EVERY_FLAW, request.relay);
    return EXIT.ok;
  }
  // the first separately: what Windows learns from it about one server must not affect the others
  const [first, ...others] = request.ports;
  const codes = [await codeOf(first ?? 0), ...(await Promise.all(others.map(codeOf)))];
  if (codes.includes(null)) return EXIT.notHere;
  request.ports.forEach((port, index) => out(`${codeLine(port, codes[index] ?? 1)}\n`));
  return EXIT.ok;
}
