import { bindCalls, type Bound, failed, lazyBinding, onPool, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

/** The proxy of this PC's WinHTTP settings, none, or our own on a loopback port. */
export type ProxyUse = 'none' | 'as-configured' | number;

const ACCESS = { asConfigured: 0, none: 1, named: 3 } as const;
/** `WINHTTP_PROXY_INFO`: the access type, and two pointers. */
const PROXY_INFO_BYTES = 24;
const FLAG_SECURE = 0x0080_0000;
const OPTION_SECURITY_FLAGS = 31;
/**
 * The features turned off for a connection: it goes only to the named host, stores no cookies, and signs in nowhere,
 * not even as the current user, as WinHTTP would in an intranet. Source: winhttp.h.
 */
const RESTRICTIONS = [
  { option: 63, value: 0x1 | 0x2 | 0x4 }, // WINHTTP_OPTION_DISABLE_FEATURE: cookies, redirects, authentication
  { option: 77, value: 2 }, // WINHTTP_OPTION_AUTOLOGON_POLICY: WINHTTP_AUTOLOGON_SECURITY_LEVEL_HIGH
] as const;
const POINTER_BYTES = process.arch === 'ia32' ? 4 : 8;
const QUERY_STATUS_CODE = 19;
const QUERY_AS_NUMBER = 0x2000_0000;
const QUERY_DATE = 9;
const QUERY_AS_TIME = 0x4000_0000;
/** `SYSTEMTIME`: eight numbers of two bytes. */
const TIME_BYTES = 16;

/** `WINHTTP_OPTION_SECURITY_INFO`, Windows 10 2004 and later. Source: facts 17.3 [W1]. */
const OPTION_SECURITY_INFO = 151;
/** `WINHTTP_SECURITY_INFO`: the result of Schannel's connection (28 bytes), then its suite in numbers and names. */
const SECURITY_INFO = { bytes: 708, protocolAt: 0, suiteAt: 28 + 8 } as const;
/** `WINHTTP_OPTION_SERVER_CERT_CONTEXT`: a pointer to a `CERT_CONTEXT`, which the caller frees. */
const OPTION_CERTIFICATE = 78;
/** Larger than any server certificate. */
const MOST_CERTIFICATE_BYTES = 65_536;

/** Certificate flaws that a connection can ignore. Source: winhttp.h. */
export const CERTIFICATE_FLAWS = { authority: 0x0100, usage: 0x0200, name: 0x1000, date: 0x2000 } as const;
export const EVERY_FLAW = 0x3300;

/** The start of a `CERT_CONTEXT`: the certificate's encoding, its bytes, and their count. */
interface CertificateContext {
  readonly encoded: unknown;
  readonly bytes: number;
}

const winhttp = lazyBinding((koffi) => {
  const { winhttp, crypt32, kernel32 } = bindCalls(koffi, {
    winhttp: {
      open: 'intptr __stdcall WinHttpOpen(str16 agent, uint32 access, str16 proxy, void *bypass, uint32 flags)',
      defaultProxy: 'int __stdcall WinHttpGetDefaultProxyConfiguration(_Out_ uint8 *info)',
      connect: 'intptr __stdcall WinHttpConnect(intptr session, str16 host, uint16 port, uint32 reserved)',
      openRequest:
        'intptr __stdcall WinHttpOpenRequest(intptr connection, str16 verb, str16 path, void *version, void *referrer, void *types, uint32 flags)',
      setOption: 'int __stdcall WinHttpSetOption(intptr handle, uint32 option, const uint8 *data, uint32 bytes)',
      setTimeouts: 'int __stdcall WinHttpSetTimeouts(intptr handle, int resolve, int connect, int send, int receive)',
      send: 'int __stdcall WinHttpSendRequest(intptr request, void *headers, uint32 headerLength, void *optional, uint32 optionalLength, uint32 total, intptr context)',
      receive: 'int __stdcall WinHttpReceiveResponse(intptr request, void *reserved)',
      queryHeaders:
        'int __stdcall WinHttpQueryHeaders(intptr request, uint32 what, void *name, _Out_ uint8 *data, _Inout_ uint32 *bytes, void *index)',
      queryOption:
        'int __stdcall WinHttpQueryOption(intptr handle, uint32 option, _Out_ uint8 *data, _Inout_ uint32 *bytes)',
      queryPointer:
        'int __stdcall WinHttpQueryOption(intptr handle, uint32 option, _Out_ void **context, _Inout_ uint32 *bytes)',
      close: 'int __stdcall WinHttpCloseHandle(intptr handle)',
    },
    crypt32: { freeCertificate: 'int __stdcall CertFreeCertificateContext(void *context)' },
    kernel32: { lastError: 'uint32 __stdcall GetLastError()' },
  });
  const type = koffi.struct('CertificateContext', { encoding: 'uint32', encoded: 'void *', bytes: 'uint32' });
  return {
    ...winhttp,
    ...crypt32,
    ...kernel32,
    contextAt: (pointer: unknown) => koffi.decode(pointer, type) as CertificateContext,
    bytesAt: (pointer: unknown, count: number) => koffi.decode(pointer, 'uint8', count) as Iterable<number>,
  };
});
type WinHttpFunctions = Bound<typeof winhttp>;

function certificateOf(functions: WinHttpFunctions, request: number): Uint8Array | null {
  const context: [unknown] = [null];
  if (functions.queryPointer(request, OPTION_CERTIFICATE, context, [POINTER_BYTES]) === 0 || context[0] === null)
    return null;
  try {
    const { encoded, bytes } = functions.contextAt(context[0]);
    return bytes === 0 || bytes > MOST_CERTIFICATE_BYTES ? null : Uint8Array.from(functions.bytesAt(encoded, bytes));
  } finally {
    functions.freeCertificate(context[0]);
  }
}

export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly proxy: ProxyUse;
  /** Certificate flaws to ignore, from `CERTIFICATE_FLAWS`; 0 for none. */
  readonly passOver: number;
  /** For each step. WinHTTP doesn't apply it to handshakes, so the listener must end them. */
  readonly timeoutMs: number;
}

/** The agreed protocol, by its bit in `DefaultSecureProtocols`, and the suite by its IANA number. */
interface Agreed {
  readonly protocol: number;
  readonly cipherSuite: number;
}

/** WinHTTP's error, or HTTP's status with the server's clock; no `agreed` before Windows 10 2004. */
export type Connected =
  | {
      readonly stage: 'answered';
      readonly status: number;
      readonly date: number | null;
      readonly agreed: Agreed | null;
      /** In DER. */
      readonly certificate: Uint8Array | null;
    }
  | { readonly stage: 'send' | 'receive'; readonly code: number };

const number = (value: number): Buffer => {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return data;
};

function openSession(functions: WinHttpFunctions, proxy: ProxyUse): number {
  const name = typeof proxy === 'number' ? `127.0.0.1:${String(proxy)}` : null;
  const access = name !== null ? ACCESS.named : proxy === 'none' ? ACCESS.none : ACCESS.asConfigured;
  return functions.open('TLS Remedy', access, name, null, 0);
}

export async function hasWinHttpProxy(): Promise<boolean> {
  const library = await winhttp();
  if (!library.ok) return false;
  const info = Buffer.alloc(PROXY_INFO_BYTES);
  return library.value.defaultProxy(info) !== 0 && info.readUInt32LE(0) === ACCESS.named;
}

/** Returns the date in the response, in milliseconds since 1970; null if it has none. */
function dateOf(functions: WinHttpFunctions, request: number): number | null {
  const time = Buffer.alloc(TIME_BYTES);
  if (functions.queryHeaders(request, QUERY_DATE | QUERY_AS_TIME, null, time, [TIME_BYTES], null) === 0) return null;
  const [year = 0, month = 0, , day = 0, hour = 0, minute = 0, second = 0] = new Uint16Array(
    time.buffer,
    time.byteOffset,
    TIME_BYTES / 2,
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function agreedOn(functions: WinHttpFunctions, request: number): Agreed | null {
  const info = Buffer.alloc(SECURITY_INFO.bytes);
  if (functions.queryOption(request, OPTION_SECURITY_INFO, info, [SECURITY_INFO.bytes]) === 0) return null;
  const agreed = {
    protocol: info.readUInt32LE(SECURITY_INFO.protocolAt),
    cipherSuite: info.readUInt32LE(SECURITY_INFO.suiteAt),
  };
  return agreed.protocol === 0 ? null : agreed;
}

/** Requests `/`, leaving the protocols to Windows. For a process that ends soon: settings are read once in each. */
export async function connectSecurely(wanted: Connection): Promise<Win32Result<Connected>> {
  const library = await winhttp();
  if (!library.ok) return library;
  const functions = library.value;
  const { passOver, timeoutMs } = wanted;
  const handles: number[] = [];
  const keep = (handle: number): number => {
    if (handle !== 0) handles.push(handle);
    return handle;
  };
  try {
    const session = keep(openSession(functions, wanted.proxy));
    if (session === 0) return failed('WinHttpOpen', functions.lastError());
    functions.setTimeouts(session, timeoutMs, timeoutMs, timeoutMs, timeoutMs);
    const connection = keep(functions.connect(session, wanted.host, wanted.port, 0));
    if (connection === 0) return failed('WinHttpConnect', functions.lastError());
    const request = keep(functions.openRequest(connection, 'HEAD', '/', null, null, null, FLAG_SECURE));
    if (request === 0) return failed('WinHttpOpenRequest', functions.lastError());
    for (const { option, value } of RESTRICTIONS) {
      if (functions.setOption(request, option, number(value), 4) === 0)
        return failed('WinHttpSetOption', functions.lastError());
    }
    if (passOver !== 0) functions.setOption(request, OPTION_SECURITY_FLAGS, number(passOver), 4);
    const codeOf = (result: number): number => (result === 0 ? functions.lastError() || 1 : 0);
    const sent = await onPool(functions.send, [request, null, 0, null, 0, 0, 0], codeOf);
    if (sent !== 0) return succeed({ stage: 'send', code: sent });
    const received = await onPool(functions.receive, [request, null], codeOf);
    if (received !== 0) return succeed({ stage: 'receive', code: received });
    const status = Buffer.alloc(4);
    functions.queryHeaders(request, QUERY_STATUS_CODE | QUERY_AS_NUMBER, null, status, [4], null);
    return succeed({
      stage: 'answered',
      status: status.readUInt32LE(0),
      date: dateOf(functions, request),
      agreed: agreedOn(functions, request),
      certificate: certificateOf(functions, request),
    });
  } finally {
    for (const handle of handles.reverse()) functions.close(handle);
  }
}
