import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRegFile } from '../../../shared/reg-file/parser.ts';
import { writeRegFile, type RegFileEntry } from '../../../shared/reg-file/writer.ts';
import { dwordValue, foldName, stringValue, typeName, type RegistryValue } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { comparable, parseModel, type Model } from './registry-model.suite.ts';
import { HEADER, HKLM, OK, ref, useTestFile, utf16 } from './test-file.suite.ts';

const { file, driverOn } = useTestFile();

describe('random edits of random files', () => {
  const name = fc.constantFrom('', 'x', 'X', '\u00e9', '\u00c9', 'y z', 'q"\\');
  const path = fc.constantFrom('A', 'a', 'A\\B', 'a\\b\\C', 'A\\B\\D', 'E', 'E\\F', 'Ab');
  const value: fc.Arbitrary<RegistryValue> = fc.oneof(
    fc.integer({ min: 0, max: 0xffffffff }).map(dwordValue),
    fc.string({ unit: 'binary', maxLength: 12 }).map(stringValue),
    fc.record({
      type: fc.integer({ min: 0, max: 13 }).map(typeName),
      data: fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    }),
  );
  const junk = fc.constantFrom(
    '',
    '; a comment',
    '  ;; another',
    '"multi"="one\r\ntwo"',
    '"odd" = dword:7 ; note',
    '"f"=hex:1,\\\r\n\r\n 2',
    '"x"=-',
    '@=-',
  );
  const section = fc.record({
    deletes: fc.boolean(),
    path,
    values: fc.array(fc.tuple(name, value), { maxLength: 3 }),
    junk: fc.array(junk, { maxLength: 3 }),
  });
  const fileText = fc.tuple(fc.array(section, { maxLength: 8 }), fc.boolean()).map(([sections, ends]) => {
    const text = sections
      .map(({ deletes, path: key, values, junk: lines }) => {
        if (deletes) return `[-${HKLM}\\${key}]\r\n`;
        const entry: RegFileEntry = {
          kind: 'key',
          path: `${HKLM}\\${key}`,
          values: values.map(([n, v]) => ({ name: n, value: v })),
        };
        return writeRegFile([entry]).slice(HEADER.length + 2) + lines.map((line) => `${line}\r\n`).join('');
      })
      .join('');
    // Values after a blank line are fine, since the section goes on. The last line may lack its line break.
    return ends ? HEADER + text : (HEADER + text).replace(/\r\n$/, '');
  });
  const edit = fc.oneof(
    fc.record({ kind: fc.constant('write' as const), path, name, value }),
    fc.record({ kind: fc.constant('removeValue' as const), path, name }),
    fc.record({ kind: fc.constant('removeEmptyKey' as const), path }),
  );
  type AnyEdit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

  /** Applies the edit to the model. Returns the expected result code. */
  function applyTo(model: Model, change: AnyEdit): string {
    const full = `${HKLM}\\${change.path}`;
    const key = foldName(full);
    if (change.kind === 'write') {
      const names = full.split('\\');
      for (let i = 1; i <= names.length; i++) {
        const above = names.slice(0, i).join('\\');
        if (!model.has(foldName(above))) model.set(foldName(above), { path: above, values: new Map() });
      }
      model.get(key)?.values.set(foldName(change.name), { name: change.name, value: change.value });
      return 'ok';
    }
    const found = model.get(key);
    if (change.kind === 'removeValue') return found?.values.delete(foldName(change.name)) === true ? 'ok' : 'missing';
    if (found === undefined) return 'missing';
    if (found.values.size > 0 || [...model.keys()].some((other) => other.startsWith(`${key}\\`))) return 'conflict';
    model.delete(key);
    return 'ok';
  }

  async function perform(driver: RegistryDriver, change: AnyEdit): Promise<string> {
    const target = ref(change.path, 'name' in change ? change.name : '');
    const result =
      change.kind === 'write' ? await driver.write(target, change.value) : await driver[change.kind](target);
    return result.ok ? 'ok' : result.code;
  }

  /** Without the hive, which always exists. */
  const without = (model: Model): unknown => {
    model.delete(HKLM);
    return comparable(model);
  };

  it('have the same result as in a simple model, and keep untouched lines byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fileText, fc.array(edit, { minLength: 1, maxLength: 8 }), async (text, edits) => {
        const driver = await driverOn(utf16(text));
        const model = parseModel(text);
        const touched = new Set(edits.map((change) => foldName(`${HKLM}\\${change.path}`)));
        for (const change of edits) expect(await perform(driver, change)).toBe(applyTo(model, change));
        const after = (await readFile(file, 'utf16le')).slice(1);
        expect(without(parseModel(after))).toEqual(without(model));
        expect(untouchedLines(after, touched)).toEqual(untouchedLines(text, touched));

        const refs = [...model.values()].flatMap(({ path: full, values }) =>
          [...values.values()].map((v) => ref(full.slice(HKLM.length + 1), v.name)),
        );
        const expected = [...model.values()].flatMap(({ values }) =>
          [...values.values()].map((v) => ({ state: 'value', ...v.value })),
        );
        expect(await driver.read(refs)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('can be undone to an equal registry', async () => {
    await fc.assert(
      fc.asyncProperty(fileText, path, name, value, async (text, key, valueName, written) => {
        const driver = await driverOn(utf16(text));
        const target = ref(key, valueName);
        const names = key.split('\\');
        const keys = names.map((_, i) => names.slice(0, i + 1).join('\\'));
        const made: string[] = [];
        for (const above of keys) {
          const exists = await driver.keyExists(ref(above));
          if (exists.ok && !exists.value) made.unshift(above);
        }
        const [before] = await driver.read([target]);
        expect(await driver.write(target, written)).toEqual(OK);
        if (before?.state === 'value')
          expect(await driver.write(target, { type: before.type, data: before.data })).toEqual(OK);
        else expect(await driver.removeValue(target)).toEqual(OK);
        for (const above of made) expect(await driver.removeEmptyKey(ref(above))).toEqual(OK);
        const after = (await readFile(file, 'utf16le')).slice(1);
        expect(without(parseModel(after))).toEqual(without(parseModel(text)));
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  /** Returns the lines of unedited sections, with their line breaks (except that of the last line). */
  function untouchedLines(text: string, touched: ReadonlySet<string>): readonly string[] {
    const lines = text.split(/(?<=\r\n)/);
    const kept: string[] = [];
    let keep = true;
    for (const item of parseRegFile(text)) {
      // A section may be added for a parent that existed only because of the edited key.
      if (item.kind === 'key' || item.kind === 'key-deletion') {
        const key = foldName(item.path);
        keep = ![...touched].some((other) => other === key || other.startsWith(`${key}\\`));
      }
      // A comment stays, even if the section around it is removed.
      if (item.kind === 'comment' || (keep && item.kind !== 'blank'))
        kept.push(
          lines
            .slice(item.line - 1, item.line - 1 + item.lines)
            .join('')
            .trimEnd(),
        );
    }
    return kept;
  }
});
