import { writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { MAX_TEXT } from '../../../shared/explain/found.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { bytesOfInput, explainOperand } from './read-input.ts';

/** Every question to the file system, passed on to the real one. */
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof files>();
  return { ...real, stat: vi.fn(real.stat), open: vi.fn(real.open) };
});

let file = '';
inFolder((folder) => {
  file = join(folder, 'number.txt');
  writeFileSync(file, '2560');
  vi.clearAllMocks();
});

const explainText = (text: string): ReturnType<typeof explainOperand> =>
  explainOperand(text, () => expect.unreachable('the input'), { release: null });
const asked = (): readonly unknown[] => [...vi.mocked(files.stat).mock.calls, ...vi.mocked(files.open).mock.calls];

describe('a text that looks like a network path', () => {
  // guards: network-text
  it.each([
    '\\\\host\\share\\fix.reg',
    '//host/share/fix.reg',
    '/\\host\\share\\fix.reg',
    '\\\\?\\UNC\\host\\share\\fix.reg',
    '\\??\\UNC\\host\\share\\fix.reg',
    '\\\\.\\pipe\\name',
  ])('is asked of no file system: %s', async (text) => {
    expect(await explainText(text)).toEqual({ ok: false, code: 'text-on-network', details: { path: text } });
    expect(asked()).toEqual([]);
  });

  it('isn’t opened if there is such a file', async () => {
    expect(await explainText(file)).toMatchObject({ ok: true, value: { kind: 'value', value: 2560 } });
    expect(asked()).toHaveLength(2);
    vi.clearAllMocks();
    expect(await explainText(process.platform === 'win32' ? `\\\\?\\${file}` : `/${file}`)).toMatchObject({
      ok: false,
      code: 'text-on-network',
    });
    expect(asked()).toEqual([]);
  });

  it('is still explained if it is a text', async () => {
    const script = '// set it\nreg add HKLM\\SOFTWARE\\A /v B /t REG_DWORD /d 1';
    expect(await explainText(script)).toMatchObject({ ok: true, value: { kind: 'document' } });
    expect(asked()).toEqual([]);
  });
});

it('reads no more of an endless input than shows that it is too large', async () => {
  const chunk = new Uint8Array(MAX_TEXT);
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    for (;;) yield await Promise.resolve(chunk);
  };
  expect(await bytesOfInput(endless())).toHaveLength(3 * MAX_TEXT);
});
