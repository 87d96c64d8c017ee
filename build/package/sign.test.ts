import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../setup.mjs';
import { findSigntool, readSignCommand, signFolder, unsignedFiles } from './sign.mjs';

describe('signing', () => {
  it.each(['x', '{}', '[]', '[1]'])('reads %s as no command', (text) => {
    expect(() => readSignCommand(text)).toThrow('TLS_REMEDY_SIGN');
  });

  // guards: signing-tool
  it('finds the newest signtool among the kits, or leaves the name as it is', () => {
    const programs = mkdtempSync(join(tmpdir(), 'tls-remedy-kits-'));
    try {
      expect([findSigntool(undefined), findSigntool(programs)]).toEqual(['signtool', 'signtool']);
      const kits = join(programs, 'Windows Kits', '10', 'bin');
      for (const name of ['10.0.9600.0/x64', '10.0.22621.0/x64', '10.0.26100.0/x86', 'x64']) {
        mkdirSync(join(kits, name), { recursive: true });
        writeFileSync(join(kits, name, 'signtool.exe'), '');
      }
      expect(findSigntool(programs)).toBe(join(kits, '10.0.22621.0', 'x64', 'signtool.exe'));
    } finally {
      rmSync(programs, { recursive: true });
    }
  });

  it('fails if the command fails, or leaves a file as it was', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-sign-'));
    try {
      writeFileSync(
        join(folder, 'a.node'),
        readFileSync(join(ROOT, 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node')),
      );
      writeFileSync(join(folder, 'a.txt'), '');
      expect(unsignedFiles(folder)).toEqual(['a.node']);
      expect(() => signFolder(folder, [process.execPath, '-e', '0'])).toThrow('left without a signature: a.node');
      expect(() => signFolder(folder, [process.execPath, '-e', 'process.exit(3)'])).toThrow('code 3');
      expect(() => signFolder(folder, [join(folder, 'nothing')])).toThrow('can’t be started');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
