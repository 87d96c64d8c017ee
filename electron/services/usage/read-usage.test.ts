import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onlyOn } from '../../../build/only-on.suite.ts';
import { readUsage } from './read-usage.ts';
import { HEAD, line, LOG, usageLab, zipOf } from './usage-lab.suite.ts';

const lab = usageLab();
const { put, read } = lab;

describe('reading a folder', () => {
  it('includes all subfolders, and names each site by its folder', async () => {
    put(join('W3SVC1', 'u_ex261124_x.log'), LOG);
    put(join('W3SVC2', 'u_ex261123_x.log'), LOG);
    put(join('W3SVC2', 'u_ex261124_x.log'), LOG);
    put(join('W3SVC2', 'notes.txt'), 'what was done');
    const { by, read: was, unread } = await read();
    expect(by.map(({ site, count }) => [site, count])).toEqual([
      ['W3SVC2', 2],
      ['W3SVC1', 1],
    ]);
    expect(was.files).toBe(3);
    expect(unread).toEqual([]);
  });

  it('names a file that looks like a log but is unknown', async () => {
    put('a.log', LOG);
    const other = put('setup.log', 'begun');
    const { unread, totals } = await read();
    expect(unread).toEqual([{ source: other, line: null, why: 'unknown-format' }]);
    expect(totals).toEqual({ 'TLS 1.0': 1, 'TLS 1.2': 1 });
  });

  it('names a file that can’t be opened', onlyOn(['linux'], 'Windows has no modes'), async () => {
    put('a.log', LOG);
    const closed = put('b.log', LOG);
    chmodSync(closed, 0);
    const { unread } = await read();
    // an administrator can read it anyway
    expect(process.getuid?.() === 0 ? [] : [{ source: closed, line: null, why: 'unreadable' }]).toEqual(unread);
  });
});

it('keeps no file open, whether it was read or not', onlyOn(['linux'], '/proc'), async () => {
  for (let index = 0; index < 50; index++) {
    put(`${index}.txt`, 'hello'.repeat(1000));
    put(`${index}.log`, LOG);
    put(`${index}.gz`, gzipSync('hello'));
  }
  put('logs.zip', await zipOf({ 'a.log': LOG, 'b.txt': 'hello' }));
  const before = readdirSync('/proc/self/fd').length;
  await read();
  expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 10);
});

describe('reading a file', () => {
  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as PowerShell writes it', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['an older Windows', (text) => Buffer.from(text, 'latin1')],
  ])('decodes a log in %s', async (_what, encode) => {
    const path = put('a.log', encode(HEAD + line('10.0.0.1', '40', 'Zoë')));
    expect((await read(path)).by[0]?.agent).toBe('Zoë');
  });
});

describe('reading many lines', () => {
  const PROTOCOLS: Readonly<Record<string, string>> = {
    '10': 'SSL 3.0',
    '40': 'TLS 1.0',
    '100': 'TLS 1.1',
    '400': 'TLS 1.2',
    '1000': 'TLS 1.3',
  };
  const aLine = fc.record({
    client: fc.constantFrom('10.0.0.1', '10.0.0.2', 'fe80::1%5'),
    agent: fc.constantFrom('Old/1', 'Zoë', '-'),
    protocol: fc.constantFrom(...Object.keys(PROTOCOLS), '-'),
  });

  it('equals a slow, plain count, whatever their order and compression', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aLine, { minLength: 1, maxLength: 200 }), fc.boolean(), async (lines, isPacked) => {
        const text = HEAD + lines.map(({ client, protocol, agent }) => line(client, protocol, agent)).join('');
        const path = put('a.log', isPacked ? gzipSync(text) : text);
        const { totals, by } = await read(path);
        const plain: Record<string, number> = {};
        const plainRows: Record<string, number> = {};
        for (const each of text.split('\r\n')) {
          const [, , client = '', agent = '', value = ''] = each.split(' ');
          const protocol = each.startsWith('#') ? undefined : PROTOCOLS[value];
          if (protocol === undefined) continue;
          plain[protocol] = (plain[protocol] ?? 0) + 1;
          const key = `${protocol} ${client} ${agent}`;
          if (!['TLS 1.2', 'TLS 1.3'].includes(protocol)) plainRows[key] = (plainRows[key] ?? 0) + 1;
        }
        expect(totals).toEqual(plain);
        const rows = by.map(({ protocol, client, agent, count }) => [
          `${protocol} ${client ?? '-'} ${agent ?? '-'}`,
          count,
        ]);
        expect(Object.fromEntries(rows)).toEqual(plainRows);
      }),
      { numRuns: 60 },
    );
  });

  it('never ends early, whatever they contain', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          HEAD,
          '#Log-type: SMTP Receive Protocol Log\n',
          '<Events>',
          'TLS 1.0,TLS 1.1,TLS 1.2,',
          'PK\x03\x04',
          '\x1f\x8b',
          '\xff\xfe',
        ),
        fc.uint8Array({ maxLength: 400 }),
        async (start, bytes) => {
          const path = put('a.log', Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
          const { read: was, unread } = await read(path);
          return was.files + unread.length > 0;
        },
      ),
      { numRuns: 100 },
    );
  });
});

it('stops on request, and returns what was read so far', async () => {
  for (let index = 0; index < 5; index++) put(`${index}.log`, LOG);
  const stop = new AbortController();
  const usage = await readUsage([lab.folder], {
    stop: stop.signal,
    onProgress: ({ files }) => {
      if (files === 2) stop.abort();
    },
  });
  expect(usage).toMatchObject({ ok: true, value: { stopped: true, totals: { 'TLS 1.0': 2 }, read: { files: 2 } } });
});
