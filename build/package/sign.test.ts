import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../setup.mjs';
import { sourceTree } from '../source-tree.suite.ts';
import { findSigntool, readSignCommand, signFolder, unsignedFiles } from './sign.mjs';

describe('signing', () => {
  it.each(['x', '{}', '[]', '[1]'])('reads %s as no command', (text) => {
    expect(() => readSignCommand(text)).toThrow('TLS_REMEDY_SIGN');
  });

  // guards: signing-tool
  it('finds the newest signtool among the kits, or leaves the name as it is', () => {
    const kits = ['10.0.9600.0/x64', '10.0.22621.0/x64', '10.0.26100.0/x86', 'x64'];
    const programs = sourceTree(
      Object.fromEntries(kits.map((name) => [`Windows Kits/10/bin/${name}/signtool.exe`, ''])),
    );
    expect([findSigntool(undefined), findSigntool(sourceTree({}))]).toEqual(['signtool', 'signtool']);
    expect(findSigntool(programs)).toBe(join(programs, 'Windows Kits/10/bin/10.0.22621.0/x64/signtool.exe'));
  });

  it('fails if the command fails, or leaves a file as it was', () => {
    const folder = sourceTree({ 'a.txt': '' });
    copyFileSync(join(ROOT, 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node'), join(folder, 'a.node'));
    expect(unsignedFiles(folder)).toEqual(['a.node']);
    expect(() => signFolder(folder, [process.execPath, '-e', '0'])).toThrow('left without a signature: a.node');
    expect(() => signFolder(folder, [process.execPath, '-e', 'process.exit(3)'])).toThrow('code 3');
    expect(() => signFolder(folder, [join(folder, 'nothing')])).toThrow('can’t be started');
  });
});
