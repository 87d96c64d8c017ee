const HEADER_BYTES = 12;
const USES_PROXY = 2;

/**
 * Decodes the bytes of `WinHttpSettings` (hex digits): size, counter and flags as 32-bit numbers, then the proxy, empty
 * if connections are direct, and the bypass list, each after its length. Null if they don't fit. The layout is general
 * knowledge, not looked up.
 */
export function decodeProxySettings(data: string): { readonly proxy: string; readonly bypass: string } | null {
  const bytes = data.match(/../g)?.map((digits) => Number.parseInt(digits, 16)) ?? [];
  const number = (at: number): number | null => {
    const four = bytes.slice(at, at + 4);
    return four.length < 4 ? null : four.reduceRight((sum, byte) => sum * 256 + byte, 0);
  };
  const textAt = (at: number): { readonly text: string; readonly next: number } | null => {
    const length = number(at);
    if (length === null || at + 4 + length > bytes.length) return null;
    return { text: String.fromCharCode(...bytes.slice(at + 4, at + 4 + length)), next: at + 4 + length };
  };
  const flags = number(HEADER_BYTES - 4);
  const proxy = textAt(HEADER_BYTES);
  const bypass = proxy === null ? null : textAt(proxy.next);
  if (flags === null || proxy === null || bypass === null) return null;
  return (flags & USES_PROXY) === 0 ? { proxy: '', bypass: '' } : { proxy: proxy.text, bypass: bypass.text };
}

/** What HTTPS goes through: the entry without a protocol, else `https`, else `socks`, or nothing. Facts 12.8. */
export function httpsProxy(proxy: string): string {
  const entries = proxy.split(/[;\s]+/).filter((entry) => entry !== '');
  const of = (protocol: RegExp): string | undefined => entries.find((entry) => protocol.test(entry));
  return of(/^[^=]+$/) ?? of(/^https=/i) ?? of(/^socks=/i) ?? '';
}

/** A name or address of this PC, with or without a protocol and a port. */
const LOCAL = /(^|[=;/])(localhost|127(\.\d{1,3}){3}|\[?::1\]?)(:|;|\/|$)/i;

/** True if a proxy is a program on this PC: a debugger or a filter, which may have been left behind. */
export const isLocalProxy = (proxy: string): boolean => LOCAL.test(proxy);
