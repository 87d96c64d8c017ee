import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyOn } from '../only-on.suite.ts';
import { signerProblems } from './sign.mjs';
import { ROOT } from '../setup.mjs';
import { readPortableExecutable } from '../verify-package/pe.mjs';

const UNSIGNED = join(ROOT, 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node');

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-signer-'));
const inFolder = (name: string): string => join(folder, 'packed', name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

describe('a release', onlyOn(['linux'], 'osslsigncode comes with Debian'), () => {
  beforeAll(() => {
    const subject = '/C=NL/O=Example/CN=Example Signer';
    const certificate = ['req', '-x509', '-newkey', 'rsa', '-nodes'];
    run('openssl', ...certificate, '-keyout', 'key', '-out', 'cert', '-subj', subject);
    const clock = ['-subj', '/CN=Example Clock', '-addext', 'extendedKeyUsage=critical,timeStamping'];
    run('openssl', ...certificate, '-keyout', 'clock-key', '-out', 'clock', ...clock);
    const sign = ['sign', '-certs', 'cert', '-key', 'key', '-h', 'sha256', '-in', UNSIGNED];
    run('osslsigncode', ...sign, '-out', 'unstamped');
    run('osslsigncode', ...sign, '-TSA-certs', 'clock', '-TSA-key', 'clock-key', '-out', 'signed');
    mkdirSync(inFolder('deep'), { recursive: true });
    for (const name of ['TLS Remedy.exe', 'deep/koffi.node', 'ffmpeg.dll'])
      copyFileSync(join(folder, 'signed'), inFolder(name));
    writeFileSync(inFolder('readme.txt'), 'x');
  });

  // guards: forged-release, signed-release
  it('must be signed by the one that is named', () => {
    expect(readPortableExecutable(readFileSync(inFolder('TLS Remedy.exe')))?.hasSignature).toBe(true);
    expect(readPortableExecutable(readFileSync(UNSIGNED))?.hasSignature).toBe(false);
    expect(signerProblems(inFolder(''), 'Example Signer')).toEqual([]);
    expect(signerProblems(inFolder(''), 'Another Signer')).toEqual(
      ['TLS Remedy.exe', 'deep/koffi.node', 'ffmpeg.dll'].map((name) => `${name} is signed by Example Signer`),
    );
  });

  it('has no program that nobody signed, an installer for one', () => {
    copyFileSync(UNSIGNED, inFolder('x-setup.exe'));
    const problems = signerProblems(inFolder(''), 'Example Signer', ['x-setup.exe', 'TLS Remedy.exe']);
    expect(problems).toEqual(['x-setup.exe isn’t signed, or was changed since']);
  });

  it('has no program of which a byte was changed after it was signed', () => {
    const changed = readFileSync(join(folder, 'signed'));
    changed[0x1000] = (changed[0x1000] ?? 0) ^ 1;
    writeFileSync(inFolder('changed.exe'), changed);
    const problems = signerProblems(inFolder(''), 'Example Signer', ['changed.exe']);
    expect(problems).toEqual(['changed.exe isn’t signed, or was changed since']);
  });

  // guards: signed-release
  it('has no signature without a timestamp', () => {
    copyFileSync(join(folder, 'unstamped'), inFolder('unstamped.exe'));
    const problems = signerProblems(inFolder(''), 'Example Signer', ['unstamped.exe']);
    expect(problems).toEqual(['unstamped.exe is signed without a timestamp']);
  });

  it('isn’t made if nobody is named', () => {
    expect(signerProblems(inFolder(''), undefined)).toEqual(['TLS_REMEDY_SIGNER doesn’t say who signs']);
  });
});
