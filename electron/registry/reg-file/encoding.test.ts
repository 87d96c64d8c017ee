import { readFile, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwordValue, stringValue, type RegistryValue } from '../../../shared/windows/registry.ts';
import { createRegFileDriver } from './driver.ts';
import { WINDOWS_1252, detectEncoding } from './encoding.ts';
import type { RegFileProblem } from './open-file.ts';
import { MAX_LINE_BYTES, scanItems, type Range } from './scan.ts';
import { HEADER, OK, ref, useTestFile, utf16 } from './test-file.suite.ts';

const KEY = '[HKEY_LOCAL_MACHINE\\A]\r\n';

const { file } = useTestFile();

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

function detected(content: Buffer): string {
  const result = detectEncoding(content);
  return result.ok ? `${result.value.name} ${result.value.mark}` : result.code;
}

async function valueOf(content: Buffer, name: string): Promise<RegistryValue | string> {
  await writeFile(file, content);
  const [reading] = await createRegFileDriver(file).read([ref('A', name)]);
  return reading?.state === 'value' ? { type: reading.type, data: reading.data } : String(reading?.state);
}

describe('detecting the encoding', () => {
  it.each([
    ['ASCII', bytes(HEADER), 'utf-8 0'],
    ['UTF-8 that is cut off', bytes(HEADER, [0x3b, 0xe2, 0x82]), 'windows-1252 0'],
    ['REGEDIT4, even where it is UTF-8', bytes('REGEDIT4\r\n', [0x3b, 0xe2, 0x82, 0xac]), 'windows-1252 0'],
    ['UTF-16BE with a mark', utf16(HEADER).swap16(), 'not-a-registry-file'],
    ['UTF-16LE without a mark', Buffer.from(HEADER, 'utf16le'), 'not-a-registry-file'],
  ])('recognizes %s', (_what, content, expected) => {
    expect(detected(content)).toBe(expected);
  });

  it('looks at a whole file, across the boundaries of its pieces', () => {
    const euros = Buffer.from('\u20ac'.repeat(400_000), 'utf8');
    expect(detected(bytes(HEADER, [0x3b], [...euros]))).toBe('utf-8 0');
    expect(detected(bytes(HEADER, [0x3b], [...euros], [0x80]))).toBe('windows-1252 0');
  });
});

describe('texts in each encoding', () => {
  it.each<readonly [string, Buffer]>([
    ['UTF-16LE', utf16(`${HEADER}${KEY}"\u20ac\u00e9"="caf\u00e9 \u20ac"\r\n`)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${HEADER}${KEY}"\u20ac\u00e9"="caf\u00e9 \u20ac"\r\n`, 'utf8')],
    ['UTF-8', Buffer.from(`${HEADER}${KEY}"\u20ac\u00e9"="caf\u00e9 \u20ac"\r\n`, 'utf8')],
    ['Windows-1252', bytes(HEADER, KEY, '"', [0x80, 0xe9], '"="caf', [0xe9, 0x20, 0x80], '"\r\n')],
    [
      'Windows-1252 with REGEDIT4',
      bytes('REGEDIT4\r\n', KEY, '"', [0x80, 0xe9], '"="caf', [0xe9, 0x20, 0x80], '"\r\n'),
    ],
  ])('keeps %s', async (_what, content) => {
    expect(await valueOf(content, '\u20ac\u00e9')).toEqual(stringValue('caf\u00e9 \u20ac'));
    const driver = createRegFileDriver(file);
    expect(await driver.write(ref('A', '\u20ac2'), stringValue('\u00e9\u20ac'))).toEqual(OK);
    expect((await readFile(file)).subarray(0, content.length)).toEqual(content);
    expect(await driver.read([ref('A', '\u20ac2')])).toEqual([{ state: 'value', ...stringValue('\u00e9\u20ac') }]);
    expect(await driver.removeValue(ref('A', '\u20ac2'))).toEqual(OK);
    expect(await readFile(file)).toEqual(content);
  });

  it('writes the text bytes of a REGEDIT4 file in 8 bits', async () => {
    await writeFile(file, bytes('REGEDIT4\r\n', KEY));
    const driver = createRegFileDriver(file);
    const value: RegistryValue = { type: 'REG_MULTI_SZ', data: 'ac200000610000000000' };
    expect(await driver.write(ref('A', 'x'), value)).toEqual(OK);
    expect(await readFile(file, 'latin1')).toBe(`REGEDIT4\r\n${KEY}"x"=hex(7):80,00,61,00,00\r\n`);
    expect(await driver.read([ref('A', 'x')])).toEqual([{ state: 'value', ...value }]);
    for (const lacking of [stringValue('\u6f22'), { type: 'REG_MULTI_SZ', data: '610062' } as const])
      expect(await driver.write(ref('A', 'x'), lacking)).toMatchObject({ ok: false, code: 'other' });
  });

  it('writes a text that the file’s encoding lacks as bytes, under the 5.00 header', async () => {
    await writeFile(file, bytes(HEADER, KEY, '"', [0xe9], '"=dword:1\r\n'));
    const driver = createRegFileDriver(file);
    expect(await driver.write(ref('A', 'x'), stringValue('\u6f22'))).toEqual(OK);
    expect(await driver.read([ref('A', 'x'), ref('A', '\u00e9')])).toEqual([
      { state: 'value', ...stringValue('\u6f22') },
      { state: 'value', ...dwordValue(1) },
    ]);
  });

  it('reports broken text as unreadable', async () => {
    expect(await valueOf(bytes([0xef, 0xbb, 0xbf], HEADER, KEY, '"x"="', [0x80], '"\r\n'), 'x')).toBe('unreadable');
    expect(await valueOf(Buffer.concat([utf16(`${HEADER}${KEY}"x"=dword:1`), Buffer.of(0x0d)]), 'x')).toBe(
      'unreadable',
    );
  });

  it('keeps lone surrogates in UTF-16', async () => {
    await writeFile(file, utf16(`${HEADER}${KEY}"\ud800"="\udc00"\r\n`));
    const driver = createRegFileDriver(file);
    expect(await driver.read([ref('A', '\ud800')])).toEqual([{ state: 'value', ...stringValue('\udc00') }]);
    expect(await driver.write(ref('A', 'x'), dwordValue(1))).toEqual(OK);
    expect(await readFile(file)).toEqual(utf16(`${HEADER}${KEY}"\ud800"="\udc00"\r\n"x"=dword:00000001\r\n`));
  });
});

it('Windows-1252 round-trips every byte, and refuses what it lacks', () => {
  const every = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  expect(WINDOWS_1252.encode(WINDOWS_1252.decode(every))).toEqual(every);
  expect(WINDOWS_1252.encode('\u6f22')).toBeNull();
});

describe('scanned lines', () => {
  /** Returns each line's range and its text with its line break; every line is a comment or blank. */
  async function scanned(content: Buffer): Promise<{ lines: [Range, string][]; problem: RegFileProblem | null }> {
    const found = detectEncoding(content);
    if (!found.ok) throw new Error(found.detail);
    const lines: [Range, string][] = [];
    const all = { from: 0, to: content.length };
    const problem = await scanItems(content, found.value, all, null, (item, range, end) => {
      const text = item.kind === 'header' ? HEADER.trimEnd() : item.kind === 'comment' ? `;${item.text}` : '';
      lines.push([range, text + end]);
    });
    return { lines, problem };
  }

  it('cover the bytes of the file, for any line breaks', async () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom('\r', '\n', '\r\n', '', '\u0d0a', '\u0a0d'),
          fc.integer({ min: 0, max: 140_000 }).map((n) => 'x'.repeat(n)),
        ),
        {
          maxLength: 6,
        },
      )
      .map((parts) => (HEADER + parts.join('')).replace(/(?<=[\r\n])(?=[^\r\n])/g, ';'));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom<'utf8' | 'utf16le'>('utf8', 'utf16le'), async (content, encoding) => {
        const encoded = Buffer.from(encoding === 'utf8' ? content : `\ufeff${content}`, encoding);
        const { lines, problem } = await scanned(encoded);
        expect(problem).toBeNull();
        const parts = lines.map(([{ from, to }]) => encoded.subarray(from, to));
        expect(Buffer.concat(parts).equals(encoded.subarray(encoding === 'utf8' ? 0 : 2))).toBe(true);
        expect(lines.map(([, line]) => line)).toEqual(content.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g));
      }),
      { numRuns: 60, examples: [[HEADER + `;${'x'.repeat(600_000)}\r\n`.repeat(3), 'utf8']] },
    );
  });

  it('have a maximum length', async () => {
    const content = Buffer.concat([bytes(HEADER), Buffer.alloc(MAX_LINE_BYTES + 1024 * 1024, ';')]);
    const { problem } = await scanned(content);
    expect(problem).toMatchObject({ code: 'broken-line', line: 2, detail: 'the line is too long' });
    expect(await valueOf(content, 'x')).toBe('unreadable');
  });
});
