import { chmod, link, readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { onlyOn } from '../../../build/only-on.suite.ts';
import { dwordValue } from '../../../shared/windows/registry.ts';
import { createRegFileDriver } from './driver.ts';
import { HEADER, HKLM, OK, ref, useTestFile, utf16 } from './test-file.suite.ts';

const { folder, file, content, driverOn } = useTestFile();

describe('the reg-file driver, writing', () => {
  const FILE = [
    HEADER.trimEnd(),
    '; by hand,  with  odd\tblanks ',
    `[${HKLM}\\A]`,
    '"x"=hex:00,\\',
    '  01 ; folded',
    '',
    '; about B',
    `[${HKLM}\\B]`,
    '"other"="text"   ',
    '"X" = dword:0',
    '',
    `[${HKLM}\\a]`,
    '"y"=DWORD:1',
    '',
    '; the end',
    '',
  ].join('\r\n');

  it('puts a value at the end of the last section of its key, as first spelled, and drops the earlier ones', async () => {
    const driver = await driverOn(FILE);
    expect(await driver.write(ref('A', 'X'), dwordValue(0x800))).toEqual(OK);
    expect(await content()).toBe(
      FILE.replace('"x"=hex:00,\\\r\n  01 ; folded\r\n', '').replace(
        '"y"=DWORD:1\r\n',
        '"y"=DWORD:1\r\n"x"=dword:00000800\r\n',
      ),
    );
  });

  it('appends a new section between empty lines, and removes all of it again', async () => {
    const driver = await driverOn(FILE);
    expect(await driver.write(ref('New\\Key', 'x'), dwordValue(1))).toEqual(OK);
    expect(await content()).toBe(`${FILE}\r\n[${HKLM}\\New\\Key]\r\n"x"=dword:00000001\r\n\r\n`);
    expect(await driver.removeValue(ref('New\\Key'))).toEqual(OK);
    expect(await driver.removeEmptyKey(ref('New\\Key'))).toEqual(OK);
    expect(await content()).toBe(`${FILE}\r\n[${HKLM}\\New]\r\n\r\n`);
    expect(await driver.removeEmptyKey(ref('New'))).toEqual(OK);
    expect(await content()).toBe(`${FILE}\r\n`);
  });

  it('removes a key that still exists because of a deleted subkey', async () => {
    const driver = await driverOn(`${HEADER}[${HKLM}\\A\\B\\C]\r\n[-${HKLM}\\A\\B\\C]\r\n`);
    expect(await driver.keyExists(ref('A\\B'))).toEqual({ ok: true, value: true });
    expect(await driver.removeEmptyKey(ref('A\\B'))).toEqual(OK);
    expect(await driver.keyExists(ref('A\\B'))).toEqual({ ok: true, value: false });
    expect(await driver.keyExists(ref('A'))).toEqual({ ok: true, value: true });
  });

  it('never removes a hive', async () => {
    const driver = await driverOn(HEADER);
    expect(await driver.removeEmptyKey(ref(''))).toMatchObject({ ok: false, code: 'conflict' });
  });

  it.each(['\r\n', '\n', '\r'])('ends new lines like the first line: %j', async (end) => {
    const driver = await driverOn(`${HEADER.trimEnd()}${end}[${HKLM}\\A]`);
    expect(await driver.write(ref('A'), dwordValue(1))).toEqual(OK);
    expect(await content()).toBe(`${HEADER.trimEnd()}${end}[${HKLM}\\A]${end}"x"=dword:00000001${end}`);
  });

  it('keeps a last line without a line break until something follows it', async () => {
    const text = `${HEADER}[${HKLM}\\A]\r\n"x"=dword:1\r\n[${HKLM}\\B]\r\n"\u0d0d"="\u0d00"`;
    const driver = await driverOn(utf16(text));
    expect(await driver.write(ref('A'), dwordValue(2))).toEqual(OK);
    expect(await readFile(file)).toEqual(utf16(text.replace('dword:1', 'dword:00000002')));
    expect(await driver.write(ref('B'), dwordValue(2))).toEqual(OK);
    expect(await readFile(file)).toEqual(
      utf16(`${text.replace('dword:1', 'dword:00000002')}\r\n"x"=dword:00000002\r\n`),
    );
  });

  it('keeps the mode of the file', onlyOn(['linux'], 'Windows has no modes'), async () => {
    await driverOn(FILE);
    await chmod(file, 0o646);
    expect(await createRegFileDriver(file).write(ref('A'), dwordValue(1))).toEqual(OK);
    expect((await stat(file)).mode & 0o7777).toBe(0o646);
  });

  it('leaves the old file to earlier readers', async () => {
    const driver = await driverOn(FILE);
    await link(file, join(folder, 'old.reg'));
    expect(await driver.write(ref('A'), dwordValue(1))).toEqual(OK);
    expect(await readFile(join(folder, 'old.reg'), 'latin1')).toBe(FILE);
  });

  it('reports a read-only file as denied', async () => {
    const driver = await driverOn(FILE);
    await chmod(file, 0o444);
    const denied = expect.objectContaining({ ok: false, code: 'denied' }) as unknown;
    expect(await driver.write(ref('A'), dwordValue(1))).toEqual(denied);
    expect(await driver.removeValue(ref('A'))).toEqual(denied);
    expect(await driver.read([ref('A')])).toMatchObject([{ state: 'value' }]);
    await chmod(file, 0o644);
    expect(await content()).toBe(FILE);
    expect(await readdir(folder)).toEqual(['registry.reg']);
  });

  it('reports a read-only folder as denied', onlyOn(['linux'], 'Windows ignores that of a folder'), async () => {
    const driver = await driverOn(FILE);
    const denied = expect.objectContaining({ ok: false, code: 'denied' }) as unknown;
    await chmod(folder, 0o555);
    expect(await driver.write(ref('A'), dwordValue(1))).toEqual(denied);
    await chmod(folder, 0o755);
    expect(await content()).toBe(FILE);
    expect(await readdir(folder)).toEqual(['registry.reg']);
  });

  it.each([
    ['a name with a line break', ref('A', 'a\nb')],
    ['a key with a line break', ref('A\nB')],
    ['a key with an empty name', ref('A\\\\B')],
    ['a name that the code page lacks', ref('A', '\u6f22')],
  ])('refuses %s', async (_what, target) => {
    const text = `REGEDIT4\r\n[${HKLM}\\A]\r\n`;
    const driver = await driverOn(text);
    expect(await driver.write(target, dwordValue(1))).toMatchObject({ ok: false, code: 'other' });
    expect(await content()).toBe(text);
  });
});
