import { isOfTheWay, type HostTries, type Try } from '../../shared/proof/host.ts';
import { CERTIFICATE_FLAWS, connectSecurely, EVERY_FLAW, hasWinHttpProxy, type ProxyUse } from '../win32/winhttp.ts';
import { issuerOf } from './ask-host.ts';

const TIMEOUT_MS = 10_000;
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
  const connected = await connectSecurely({ host, port, proxy, passOver, timeoutMs: TIMEOUT_MS });
  if (!connected.ok) return failed('send', connected.win32 ?? NOT_CALLED);
  const { value } = connected;
  if (value.stage !== 'answered') return failed(value.stage, value.code);
  const { status, date, agreed, certificate } = value;
  const issuer = certificate === null ? null : issuerOf(certificate);
  return { stage: 'answered', code: 0, status, date, agreed, issuer };
}

/**
 * Runs the process that has WinHTTP connect to a named host. If the handshake fails, it tries again ignoring flaws of
 * the certificate, to tell a bad certificate from a refusal. Those attempts send only a request for `/`.
 */
export async function probeHost(host: string, port: number): Promise<HostTries> {
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

/** Connects through our relay, which inspects the handshake; WinHTTP's result is already known. */
export async function connectVia(relay: number, host: string, port: number): Promise<void> {
  await tryOnce(host, port, EVERY_FLAW, relay);
}
