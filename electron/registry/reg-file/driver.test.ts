import { chmod, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { NO_READ_BITS } from '../../../build/only-on.suite.ts';
import { dwordValue, stringValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { HEADER, HKLM, ref, useTestFile } from './test-file.suite.ts';

const { file, content, driverOn } = useTestFile();

describe('the reg-file driver, reading', () => {
  it('finds the 32-bit view in any letter case, and distinguishes names that only look alike in capitals', async () => {
    const driver = await driverOn(
      Buffer.from(
        `${HEADER}[${HKLM}\\SOFTWARE\\WOW6432NODE\\A]\n"x"=dword:20\n[${HKLM}\\SOFTWARE\\Stra\u00dfe]\n"\u212a"=dword:1\n`,
        'utf8',
      ),
    );
    const wow64: ValueRef = { ...ref('software\\a'), view: 'wow64' };
    expect(
      await driver.read([
        wow64,
        ref('SOFTWARE\\STRASSE'),
        ref('SOFTWARE\\Stra\u00dfe', 'k'),
        ref('SOFTWARE\\Stra\u00dfe', '\u212a'),
      ]),
    ).toEqual([
      { state: 'value', type: 'REG_DWORD', data: '20000000' },
      { state: 'absent', keyExists: false },
      { state: 'absent', keyExists: true },
      { state: 'value', type: 'REG_DWORD', data: '01000000' },
    ]);
  });

  it('lists each value once, with the spelling that it was created with', async () => {
    const driver = await driverOn(
      `${HEADER}[${HKLM}\\A]\n"Name"=dword:1\n"gone"=dword:1\n[${HKLM}\\A]\n"NAME"=dword:2\n"GONE"=-\n@="d"\n`,
    );
    expect(await driver.list(ref('a'))).toEqual({
      ok: true,
      value: [
        { name: 'Name', ...dwordValue(2) },
        { name: '', ...stringValue('d') },
      ],
    });
  });

  it.each([
    ['a broken line', `${HEADER}[${HKLM}\\A]\n"x"=dword:1\n"y"=dword:zz\n`],
    ['no header', `[${HKLM}\\A]\n"x"=dword:1\n`],
    ['nothing in it', ''],
  ])('reads nothing from a file with %s', async (_what, text) => {
    const driver = await driverOn(text);
    expect(await driver.read([ref('A'), ref('B')])).toEqual([
      { state: 'unreadable', reason: 'unavailable', code: null },
      { state: 'unreadable', reason: 'unavailable', code: null },
    ]);
    const unavailable = expect.objectContaining({ ok: false, code: 'unavailable' }) as unknown;
    expect(await driver.write(ref('A'), dwordValue(1))).toEqual(unavailable);
    expect(await driver.removeValue(ref('A'))).toEqual(unavailable);
    expect(await driver.removeEmptyKey(ref('A'))).toEqual(unavailable);
    expect(await driver.keyExists(ref('A'))).toEqual(unavailable);
    expect(await driver.list(ref('A'))).toEqual(unavailable);
    expect(await content()).toBe(text);
  });

  it('is denied if the file has no read permission', NO_READ_BITS, async () => {
    const driver = await driverOn(HEADER);
    await chmod(file, 0o200);
    expect(await driver.read([ref('A')])).toEqual([{ state: 'unreadable', reason: 'denied', code: null }]);
  });

  it('is unavailable if the file is missing', async () => {
    const driver = await driverOn(HEADER);
    await rm(file);
    expect(await driver.read([ref('A')])).toEqual([{ state: 'unreadable', reason: 'unavailable', code: null }]);
    expect(await driver.write(ref('A'), dwordValue(1))).toMatchObject({ ok: false, code: 'unavailable' });
  });
});
