import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwordValue } from './registry.ts';
import { decodeProxySettings, httpsProxy, isLocalProxy } from './proxy-settings.ts';

const dword = (number: number): string => dwordValue(number).data;
const text = (value: string): string => dword(value.length) + Buffer.from(value, 'latin1').toString('hex');
const blob = (flags: number, proxy: string, bypass: string): string =>
  dword(0x28) + dword(3) + dword(flags) + text(proxy) + text(bypass);

const LONG = 'a'.repeat(300); // its length needs a second byte
const WHOLE = blob(3, 'proxy:8080', '<local>');

describe('decodeProxySettings', () => {
  it.each([
    ['a proxy with exceptions', WHOLE, { proxy: 'proxy:8080', bypass: '<local>' }],
    ['a proxy without exceptions', blob(2, 'http=a;https=b', ''), { proxy: 'http=a;https=b', bypass: '' }],
    ['a long name', blob(3, LONG, 'x'), { proxy: LONG, bypass: 'x' }],
    ['more after the two', `${WHOLE}00000000`, { proxy: 'proxy:8080', bypass: '<local>' }],
    ['a direct connection', blob(1, '', ''), { proxy: '', bypass: '' }],
    ['a proxy that is kept but not used', blob(1, 'proxy:8080', '<local>'), { proxy: '', bypass: '' }],
  ])('reads %s', (_what, data, settings) => {
    expect(decodeProxySettings(data)).toEqual(settings);
  });

  it.each([
    ['nothing', ''],
    ['a header that ends early', WHOLE.slice(0, 20)],
    ['no second text', dword(0x28) + dword(3) + dword(3) + text('proxy:8080')],
    ['a second length without its end', dword(0x28) + dword(3) + dword(3) + text('p') + '0700'],
    ['a length beyond every end', dword(0x28) + dword(3) + dword(3) + dword(0xffffffff) + dword(0)],
  ])('returns null for %s', (_what, data) => {
    expect(decodeProxySettings(data)).toBeNull();
  });

  it('never throws, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const decoded = decodeProxySettings(Buffer.from(bytes).toString('hex'));
        if (decoded !== null) expect(decoded.proxy.length + decoded.bypass.length).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

it.each([
  ['proxy:8080', 'proxy:8080'],
  ['http=a:80;https=b:443', 'https=b:443'],
  ['http=a:80 HTTPS=b', 'HTTPS=b'],
  ['http=proxy:8080', ''],
  ['http=a;socks=b', 'socks=b'],
  ['', ''],
])('httpsProxy finds what HTTPS goes through in %j: %j', (proxy, found) => {
  expect(httpsProxy(proxy)).toBe(found);
});

describe('isLocalProxy', () => {
  it.each([
    'localhost:8888',
    '127.0.0.1:8080',
    '[::1]:8080',
    'http://localhost/',
    'http=proxy.example:80;https=127.0.0.1:8888',
    'http=localhost;https=proxy.example',
  ])('finds this PC in %s', (proxy) => {
    expect(isLocalProxy(proxy)).toBe(true);
  });

  it.each(['proxy.example:8080', 'localhost.example', 'mylocalhost', '127.0.0.1.example', '10.127.0.0.1', ''])(
    'finds another host in %j',
    (proxy) => {
      expect(isLocalProxy(proxy)).toBe(false);
    },
  );
});
