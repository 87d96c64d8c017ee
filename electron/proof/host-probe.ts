import type { HostTries, Try } from '../../shared/proof/host.ts';
import { CERTIFICATE_FLAWS, connectSecurely, EVERY_FLAW } from '../win32/winhttp.ts';

const TIMEOUT_MS = 10_000;
/** `ERROR_WINHTTP_INTERNAL_ERROR`, for a WinHTTP that can't be called. */
const NOT_CALLED = 12_004;

async function tryOnce(host: string, port: number, passOver: number): Promise<Try> {
  const connected = await connectSecurely({ host, port, proxy: 'as-configured', passOver, timeoutMs: TIMEOUT_MS });
  if (!connected.ok) return { stage: 'send', code: connected.win32 ?? NOT_CALLED, status: 0, date: null };
  const { value } = connected;
  return value.stage === 'answered'
    ? { stage: 'answered', code: 0, status: value.status, date: value.date }
    : { stage: value.stage, code: value.code >>> 0, status: 0, date: null };
}

/**
 * The body of the process that has WinHTTP connect to a named host. Where the first try fails, it tries again while passing
 * over flaws of the certificate, to tell a certificate from a refusal. Those tries send nothing but a request for `/`.
 */
export async function probeHost(host: string, port: number): Promise<HostTries> {
  const plain = await tryOnce(host, port, 0);
  const now = Date.now();
  if (plain.stage === 'answered') return { plain, passingOver: null, now };
  const everything = await tryOnce(host, port, EVERY_FLAW);
  const passingOver = {
    everything,
    authority: await tryOnce(host, port, CERTIFICATE_FLAWS.authority),
    name: await tryOnce(host, port, CERTIFICATE_FLAWS.name),
    date: await tryOnce(host, port, CERTIFICATE_FLAWS.date),
  };
  return { plain, passingOver, now };
}
