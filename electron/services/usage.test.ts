import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { onlyOn } from '../../build/only-on.suite.ts';
import { eventXml, listXml } from '../../shared/events/events.suite.ts';
import type { Usage } from '../../shared/usage/usage.ts';
import { readUsage } from './usage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-usage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) zip.addBuffer(Buffer.from(bytes), name);
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('error', reject);
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
  });
}

async function read(...paths: readonly string[]): Promise<Usage> {
  const usage = await readUsage(paths.length === 0 ? [folder] : paths, {
    stop: new AbortController().signal,
    onProgress: () => undefined,
  });
  if (!usage.ok) throw new Error(usage.code);
  return usage.value;
}

const HEAD = '#Fields: date time c-ip cs(User-Agent) crypt-protocol\r\n';
const line = (client: string, protocol = '40', agent = 'Old/1'): string =>
  `2026-11-24 08:15:02 ${client} ${agent} ${protocol}\r\n`;
const LOG = HEAD + line('10.0.0.1') + line('10.0.0.2', '400');

describe('a folder', () => {
  it('is read with all below it, and each site by its folder', async () => {
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

  it('may have a file in it that looks like a log and isn’t known: it is named', async () => {
    put('a.log', LOG);
    const other = put('setup.log', 'begun');
    const { unread, totals } = await read();
    expect(unread).toEqual([{ source: other, line: null, why: 'unknown-format' }]);
    expect(totals).toEqual({ 'TLS 1.0': 1, 'TLS 1.2': 1 });
  });

  it('without a log gives nothing to read', async () => {
    put('notes.txt', 'hello');
    const asked = { stop: new AbortController().signal, onProgress: () => undefined };
    expect(await readUsage([folder], asked)).toMatchObject({ ok: false, code: 'no-logs' });
    expect(await readUsage([join(folder, 'gone')], asked)).toMatchObject({ ok: false, code: 'file-unreadable' });
  });

  it('names a file that can’t be opened', onlyOn(['linux'], 'Windows has no modes'), async () => {
    put('a.log', LOG);
    const closed = put('b.log', LOG);
    chmodSync(closed, 0);
    const { unread } = await read();
    // an administrator may read it all the same
    expect(process.getuid?.() === 0 ? [] : [{ source: closed, line: null, why: 'unreadable' }]).toEqual(unread);
  });
});

it('keeps no file open, whether it was read or left alone', onlyOn(['linux'], '/proc'), async () => {
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

describe('a file', () => {
  it('that was named and is no log is named as unread, whatever it is called', async () => {
    const path = put('notes.txt', 'hello');
    expect((await read(path)).unread).toEqual([{ source: path, line: null, why: 'unknown-format' }]);
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, as PowerShell writes it', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['an older Windows', (text) => Buffer.from(text, 'latin1')],
  ])('in %s is read', async (_what, encode) => {
    const path = put('a.log', encode(HEAD + line('10.0.0.1', '40', 'Zoë')));
    expect((await read(path)).by[0]?.agent).toBe('Zoë');
  });

  it('with events is read in the encoding of a redirection', async () => {
    const event = eventXml(36880, '2026-11-24T07:01:33Z', '<Data>server</Data><Data>TLS 1.0</Data>');
    const path = put('schannel.xml', Buffer.from(`\ufeff${listXml(event)}`, 'utf16le'));
    expect((await read(path)).totals).toEqual({ 'TLS 1.0': 1 });
  });
});

describe('an archive', () => {
  it('is read as it is: zip, gzip, and gzip in zip', async () => {
    put('a.log.gz', gzipSync(LOG));
    const zip = { 'W3SVC5/u_ex1_x.log': LOG, 'W3SVC5/u_ex2_x.log.gz': gzipSync(LOG), 'readme.txt': 'x' };
    const path = put('logs.zip', await zipOf(zip));
    const { totals, by, unread } = await read();
    expect(totals).toEqual({ 'TLS 1.0': 3, 'TLS 1.2': 3 });
    expect(by.map(({ site, count }) => [site, count])).toEqual([
      ['W3SVC5', 2],
      [null, 1],
    ]);
    expect(unread).toEqual([]);
    expect((await read(path)).totals).toEqual({ 'TLS 1.0': 2, 'TLS 1.2': 2 });
  });

  it('in an archive is named', async () => {
    const path = put('logs.zip', await zipOf({ 'inner.zip': await zipOf({ 'a.log': LOG }) }));
    expect((await read()).unread).toEqual([{ source: `${path}/inner.zip`, line: null, why: 'zip-in-zip' }]);
  });

  it('that is cut off gives what came before, and is named', async () => {
    const many = HEAD + Array.from({ length: 20_000 }, (_, index) => line(`10.0.${index % 250}.1`)).join('');
    const whole = gzipSync(many);
    put('a.log.gz', whole.subarray(0, whole.length / 2));
    const { totals, unread } = await read();
    expect(totals['TLS 1.0']).toBeGreaterThan(100);
    expect(totals['TLS 1.0']).toBeLessThan(20_000);
    expect(unread).toContainEqual({ source: join(folder, 'a.log.gz'), line: null, why: 'damaged' });
  });

  it('that is damaged anywhere never stops the rest', async () => {
    put('z.log', LOG);
    const whole = await zipOf({ 'a.log': LOG, 'b.log': LOG });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        put('logs.zip', damaged);
        const { totals } = await read();
        return (totals['TLS 1.0'] ?? 0) >= 1;
      }),
      { numRuns: 150 },
    );
  });

  it('with a password, or packed in another way, is named', async () => {
    const whole = await zipOf({ 'a.log': LOG });
    const directory = whole.lastIndexOf(Buffer.from('PK\x01\x02'));
    const encrypted = Buffer.from(whole);
    encrypted.writeUInt16LE(encrypted.readUInt16LE(directory + 8) | 1, directory + 8);
    const other = Buffer.from(whole);
    other.writeUInt16LE(9, directory + 10); // deflate64, which Explorer takes for large files
    const [one, two] = [put('1.zip', encrypted), put('2.zip', other)];
    expect((await read()).unread).toEqual([
      { source: `${one}/a.log`, line: null, why: 'encrypted' },
      { source: `${two}/a.log`, line: null, why: 'packed-otherwise' },
    ]);
  });
});

describe('many lines', () => {
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

  it('come to the same as a slow, plain count, whatever their order and their packing', async () => {
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

  it('that anybody may have written never end it', async () => {
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
      { numRuns: 300 },
    );
  });
});

it('stops where it is asked to, and gives what was read so far', async () => {
  for (let index = 0; index < 5; index++) put(`${index}.log`, LOG);
  const stop = new AbortController();
  const usage = await readUsage([folder], {
    stop: stop.signal,
    onProgress: ({ files }) => {
      if (files === 2) stop.abort();
    },
  });
  expect(usage).toMatchObject({ ok: true, value: { stopped: true, totals: { 'TLS 1.0': 2 }, read: { files: 2 } } });
});
