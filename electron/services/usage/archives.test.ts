import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, line, LOG, usageLab, zipOf } from './usage-lab.suite.ts';

const lab = usageLab();
const { put, read } = lab;

/** Compresses a log this many times. */
const levels = (count: number): Buffer =>
  Array.from({ length: count }).reduce<Buffer>((packed) => gzipSync(packed, { level: 0 }), Buffer.from(LOG));

describe('an archive', () => {
  it('is read if it is zip, gzip, or gzip in zip', async () => {
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

  // guards: large-input
  it.each([
    ['zip in zip', async () => zipOf({ inner: await zipOf({ 'a.log': LOG }) }), '/inner'],
    ['zip in gzip', async () => gzipSync(await zipOf({ 'a.log': LOG })), ''],
    ['gzip in gzip', async () => gzipSync(gzipSync(LOG)), ''],
    ['gzip in gzip in zip', () => zipOf({ inner: gzipSync(gzipSync(LOG)) }), '/inner'],
    ['gzip, 500 levels deep', async () => levels(500), ''],
  ])('is named and not unpacked if nested: %s', async (_, make, inside) => {
    const path = put('logs', await make());
    const { unread, read: files } = await read(path);
    expect(unread).toEqual([{ source: `${path}${inside}`, line: null, why: 'nested' }]);
    expect(files).toEqual({ files: 0, bytes: 0 });
  });

  it('is read up to the cut if truncated, and is named', async () => {
    const many = HEAD + Array.from({ length: 20_000 }, (_, index) => line(`10.0.${index % 250}.1`)).join('');
    const whole = gzipSync(many);
    put('a.log.gz', whole.subarray(0, whole.length / 2));
    const { totals, unread } = await read();
    expect(totals['TLS 1.0']).toBeGreaterThan(100);
    expect(totals['TLS 1.0']).toBeLessThan(20_000);
    expect(unread).toContainEqual({ source: join(lab.folder, 'a.log.gz'), line: null, why: 'damaged' });
  });

  it('never stops the other files from being read, wherever it is damaged', async () => {
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
      { numRuns: 50 },
    );
  });

  it('is named if it has a password or another compression', async () => {
    const whole = await zipOf({ 'a.log': LOG });
    const directory = whole.lastIndexOf(Buffer.from('PK\x01\x02'));
    const encrypted = Buffer.from(whole);
    encrypted.writeUInt16LE(encrypted.readUInt16LE(directory + 8) | 1, directory + 8);
    const other = Buffer.from(whole);
    other.writeUInt16LE(9, directory + 10); // deflate64, which Explorer uses for large files
    const [one, two] = [put('1.zip', encrypted), put('2.zip', other)];
    expect((await read()).unread).toEqual([
      { source: `${one}/a.log`, line: null, why: 'encrypted' },
      { source: `${two}/a.log`, line: null, why: 'packed-otherwise' },
    ]);
  });
});
