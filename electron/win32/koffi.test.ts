import koffi from 'koffi';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadKoffi } from './koffi.ts';

// guards: small-stack
it('gives non-blocking calls the same stack size as a Windows thread', async () => {
  await loadKoffi();
  expect(koffi.config()).toMatchObject({ async_stack_size: 1024 * 1024 });
});

describe('the search path of libraries', () => {
  const called: string[] = [];
  const loaded: (string | null)[] = [];
  beforeEach(() => {
    called.length = 0;
    loaded.length = 0;
    vi.resetModules();
    vi.stubGlobal('process', Object.create(process, { platform: { value: 'win32' } }));
    const kernel32 = {
      func: (signature: string) => (buffer: Buffer) => {
        called.push(/(\w+)\(/.exec(signature)?.[1] ?? '');
        return signature.includes('GetSystemDirectoryW') ? buffer.write('C:\\System', 'utf16le') / 2 : 1;
      },
    };
    const load = (name: string | null): unknown => (loaded.push(name), kernel32);
    vi.doMock('koffi', () => ({
      config: () => undefined,
      load,
      errno: null,
      decode: null,
      struct: null,
      sizeof: null,
    }));
  });
  afterEach(() => {
    vi.doUnmock('koffi');
    vi.unstubAllGlobals();
  });

  // guards: dialog-extensions
  it('is only the Windows system folder, in a process without a window', async () => {
    const { loadKoffi: fresh } = await import('./koffi.ts');
    (await fresh()).load('winhttp.dll');
    expect(called).toEqual(['SetDefaultDllDirectories', 'GetSystemDirectoryW']);
    expect(loaded).toEqual(['kernel32.dll', 'C:\\System\\winhttp.dll']);
  });

  // guards: dialog-extensions
  it('is unchanged in the process with a window, where our own libraries still have full paths', async () => {
    const { letOthersLoad, loadKoffi: fresh } = await import('./koffi.ts');
    letOthersLoad();
    (await fresh()).load('winhttp.dll');
    expect(called).toEqual(['GetSystemDirectoryW']);
    expect(loaded).toEqual(['kernel32.dll', 'C:\\System\\winhttp.dll']);
  });
});
