import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { signerProblems } from '../package/sign.mjs';
import { ROOT } from '../setup.mjs';
import { readPortableExecutable } from './pe.mjs';
import { SIGNED_DATA, signedProgram } from './signed.suite.ts';
import { signerOf } from './signer.mjs';

const UNSIGNED = readFileSync(join(ROOT, 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node'));
const SIGNED = signedProgram(UNSIGNED);

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-signer-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('who signed', () => {
  it('is read from the certificate that the signature names, not from another in it', () => {
    expect(signerOf(SIGNED_DATA)).toBe('Example Signer');
    expect(readPortableExecutable(SIGNED)).toMatchObject({ hasSignature: true, signer: 'Example Signer' });
    expect(readPortableExecutable(UNSIGNED)).toMatchObject({ hasSignature: false, signer: null });
  });

  it('is nobody where that is damaged, and damage never throws', () => {
    fc.assert(
      fc.property(fc.nat(SIGNED_DATA.length - 1), fc.nat(255), (at, byte) => {
        const damaged = Buffer.from(SIGNED_DATA);
        damaged[at] = byte;
        signerOf(damaged);
        expect(signerOf(SIGNED_DATA.subarray(0, at))).toBeNull();
      }),
    );
    expect(readPortableExecutable(signedProgram(UNSIGNED, Buffer.from('x')))).toMatchObject({
      hasSignature: true,
      signer: null,
    });
  });
});

describe('a release', () => {
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'TLS Remedy.exe'), SIGNED);
  writeFileSync(join(folder, 'deep/koffi.node'), SIGNED);
  writeFileSync(join(folder, 'ffmpeg.dll'), SIGNED);
  writeFileSync(join(folder, 'readme.txt'), 'x');

  it('must be signed by the one that is named', () => {
    expect(signerProblems(folder, 'Example Signer')).toEqual([]);
    expect(signerProblems(folder, 'Another Signer')).toEqual(
      ['TLS Remedy.exe', 'deep/koffi.node', 'ffmpeg.dll'].map((name) => `${name} is signed by Example Signer`),
    );
  });

  it('has no program that nobody signed, an installer for one', () => {
    writeFileSync(join(folder, 'deep/x-setup.exe'), UNSIGNED);
    expect(signerProblems(folder, 'Example Signer', ['deep/x-setup.exe'])).toEqual(['deep/x-setup.exe isn’t signed']);
  });

  it('isn’t made where nobody is named', () => {
    expect(signerProblems(folder, undefined)).toEqual(['TLS_REMEDY_SIGNER doesn’t say who signs']);
  });
});
