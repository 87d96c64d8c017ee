import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textOfUtf16Hex } from '../../shared/reg-file/hex.ts';
import { parseRegFile } from '../../shared/reg-file/parser.ts';
import { writeRegFile, type RegFileEntry } from '../../shared/reg-file/writer.ts';
import { dwordValue, foldName, stringValue, typeName, type RegistryValue } from '../../shared/windows/registry.ts';
import { useLab } from './lab.ts';
import { importRegText } from './registry.mjs';

const ROOT = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy Round Trip';
const TREES = 300;

const lab = useLab();
const importText = (text: string): Promise<void> => importRegText(lab.prefix, text);

async function exportText(): Promise<string> {
  await lab.prefix.wine(['regedit', '/E', 'C:\\out.reg', ROOT]);
  return readFileSync(join(lab.prefix.dir, 'drive_c/out.reg'), 'utf16le').slice(1);
}

type Tree = Readonly<Record<string, Readonly<Record<string, RegistryValue>>>>;

/** Returns values by folded key path and value name. */
function treeOf(text: string): Tree {
  const tree: Record<string, Record<string, RegistryValue>> = {};
  let values: Record<string, RegistryValue> = {};
  // Wine escapes a line break in a text as \r\n; regedit of Windows writes it unescaped.
  const plain = text.replaceAll(/^(?!\[).*$/gm, (line) =>
    line.replaceAll(/\\(.)/g, (whole, letter) => ({ n: '\n', r: '\r', '0': '\0' })[String(letter)] ?? whole),
  );
  for (const item of parseRegFile(plain)) {
    if (item.kind === 'error') throw new Error(`line ${item.line}: ${item.detail}`);
    if (item.kind === 'key') values = tree[foldName(item.path)] ??= {};
    if (item.kind === 'value') values[foldName(item.name)] = item.value;
  }
  return tree;
}

const printable = fc.string({
  unit: fc.oneof(
    fc.constantFrom('"', ';', ']', '=', '\u00e9', '\u00df', '\u20ac', '\u6f22', '\u0431', '\ud83d\ude00'),
    fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  ),
  minLength: 1,
  maxLength: 14,
});
/** Wine adds a missing NUL to the bytes of a text, and truncates a REG_SZ at its first one. */
const text = fc.oneof(
  printable,
  fc.constantFrom('', 'C:\\a "b"\\', 'one\r\ntwo', 'tab\there', 'one\ntwo\n', 'x'.repeat(500)),
);
const endedByNul = text.map((content) => stringValue(content).data);
const severalTexts = fc
  .array(printable, { maxLength: 3 })
  .map((texts) => texts.map((one) => stringValue(one).data).join('') + '0000');
const bytes = fc.uint8Array({ maxLength: 90 }).map((data) => Buffer.from(data).toString('hex'));

const value: fc.Arbitrary<RegistryValue> = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }).map(dwordValue),
  fc.record({ type: fc.constant('REG_SZ' as const), data: endedByNul }),
  fc.record({ type: fc.constant('REG_EXPAND_SZ' as const), data: endedByNul }),
  fc.record({ type: fc.constant('REG_MULTI_SZ' as const), data: severalTexts }),
  fc.record({ type: fc.constantFrom(0, 3, 4, 5, 6, 8, 9, 10, 11, 12, 0x1234, 0xffff0001).map(typeName), data: bytes }),
);
const keyName = printable.filter((name) => !name.includes('\\') && name.trim() === name && name !== '');
const tree = fc.array(
  fc.record({
    path: fc.array(keyName, { maxLength: 3 }),
    values: fc.array(fc.record({ name: fc.oneof(printable, fc.constant('')), value }), { maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 5 },
);

describe('a .reg file of ours in Wine’s regedit', () => {
  // All trees are imported and exported at once, because each call takes a second on a busy machine.
  it(`comes back equal, for ${TREES} trees of any values`, async () => {
    const written = writeRegFile(
      fc.sample(tree, { numRuns: TREES, seed: 20_251_124 }).flatMap((keys, i) =>
        keys.map(({ path, values }): RegFileEntry => ({
          kind: 'key',
          path: [ROOT, `Tree ${i}`, ...path].join('\\'),
          values,
        })),
      ),
    );
    await importText(written);
    const exported = treeOf(await exportText());
    const expected = treeOf(written);
    expect(Object.keys(expected).length).toBeGreaterThan(TREES);
    // Keys above the written ones are exported too, without values.
    const above = Object.keys(exported).filter((path) => expected[path] === undefined);
    expect(exported).toEqual({ ...Object.fromEntries(above.map((path) => [path, {}])), ...expected });
  }, 60_000);

  it('deletes values and keys, and is parsed as Wine writes it, including line breaks in a text', async () => {
    const [one, breaks] = [dwordValue(1), stringValue('one\r\ntwo')];
    const key = (path: string, values: Readonly<Record<string, RegistryValue | null>>): RegFileEntry => ({
      kind: 'key',
      path,
      values: Object.entries(values).map(([name, value]) => ({ name, value })),
    });
    await importText(
      writeRegFile([
        { kind: 'key-deletion', path: ROOT },
        key(ROOT, { 'gone "x"': one, breaks, '': one }),
        key(`${ROOT}\\Sub`, { x: one }),
        { kind: 'comment', text: ' and away' },
        key(ROOT, { 'gone "x"': null, '': null }),
        { kind: 'key-deletion', path: `${ROOT}\\Sub` },
      ]),
    );
    const exported = await exportText();
    expect(exported).toContain('"breaks"="one\\r\\ntwo"');
    expect(treeOf(exported)).toEqual({ [foldName(ROOT)]: { BREAKS: breaks } });
    expect(textOfUtf16Hex(breaks.data)).toBe('one\r\ntwo\0');
  }, 60_000);

  it('never splits a byte over two lines, which Wine skips and our parser rejects', async () => {
    const lines = ['"whole"=hex:00,\\', '  01', '"split"=hex:0\\', '0,01'];
    const text = ['Windows Registry Editor Version 5.00', '', `[-${ROOT}]`, `[${ROOT}]`, ...lines, ''].join('\r\n');
    await importText(text);
    expect(treeOf(await exportText())).toEqual({ [foldName(ROOT)]: { WHOLE: { type: 'REG_BINARY', data: '0001' } } });
    expect(parseRegFile(text).at(-1)).toMatchObject({ kind: 'error', code: 'bad-bytes', line: 7 });
  }, 60_000);
});
