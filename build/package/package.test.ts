import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPortableExecutable } from '../verify-package/pe.mjs';
import { ROOT } from '../setup.mjs';
import { readmeText } from './beside.mjs';
import { BUILDS, artefactName, electronArchive, packageTargets, type Target } from './builds.mjs';
import { billOfMaterials, licenceProblems, licencesText, type Component } from './components.mjs';
import { REGEDIT_PACKAGES, builderConfig } from './config.mjs';
import { packageFuses } from './fuses.mjs';
import { installForWindows, runtimePackages } from './stage-app.mjs';
import { missingOnWindows7, withOlderNames } from './windows-7.mjs';

const TARGETS = packageTargets({ flavour: 'release', isStandIn: false });
const PLACES = { app: '/app', output: '/output', icon: '/icon.ico', electronLanguages: ['en-US', 'nl'] };

function target(build: Target['build'], architecture: Target['architecture']): Target {
  return { build, architecture, flavour: 'release', isStandIn: false };
}

describe('the builds', () => {
  it('are four, with names that can’t be mixed up', () => {
    expect(TARGETS.map((one) => artefactName(one, '1.2.3'))).toEqual([
      'TLS-Remedy-1.2.3-x64',
      'TLS-Remedy-1.2.3-arm64',
      'TLS-Remedy-1.2.3-legacy-x64',
      'TLS-Remedy-1.2.3-legacy-ia32',
    ]);
    expect(artefactName({ ...target('current', 'x64'), flavour: 'e2e', isStandIn: true }, '1.2.3')).toBe(
      'TLS-Remedy-1.2.3-x64-E2E-STAND-IN',
    );
  });

  // guards: electron-version
  it('use the Electron that is tested, and the last one for Windows 7', () => {
    expect(Number(BUILDS.current.electron.split('.')[0])).toBeGreaterThanOrEqual(45);
    expect(BUILDS.legacy.electron).toBe('22.3.27');
  });
});

describe('builderConfig', () => {
  // guards: no-rights-at-start
  it('requests no rights, builds and fetches nothing, and leaves signing and publishing to others', () => {
    expect(builderConfig(target('current', 'x64'), PLACES)).toMatchObject({
      electronVersion: BUILDS.current.electron,
      npmRebuild: false,
      nodeGypRebuild: false,
      publish: null,
      asar: { smartUnpack: false },
      disableAsarIntegrity: false,
      electronLanguages: ['en-US', 'nl'],
      win: { requestedExecutionLevel: 'asInvoker', icon: '/icon.ico', signExecutable: false },
    });
    expect(builderConfig(target('legacy', 'ia32'), PLACES).electronVersion).toBe('22.3.27');
  });
});

describe('the packages', () => {
  interface Lock {
    readonly packages: Readonly<Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>>;
  }
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as Lock;

  /** A package with all that it needs, by the lock file. */
  function closure(name: string): readonly string[] {
    const found = new Set<string>();
    const waiting = [name];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      waiting.push(...Object.keys(packages[`node_modules/${next}`]?.dependencies ?? {}));
    }
    return [...found];
  }

  it('are all that regedit and native-reg need, and no more', () => {
    expect([...REGEDIT_PACKAGES].sort()).toEqual([...closure('regedit')].sort());
    const all = ['regedit', 'native-reg', 'koffi'].flatMap(closure);
    expect(runtimePackages('arm64').toSorted()).toEqual([...all, '@koromix/koffi-win32-arm64'].toSorted());
  });
});

describe('the fuses', () => {
  // guards: fuses
  it('of a release run no scripts, allow no debugger and check the archive', () => {
    const on = packageFuses(target('current', 'x64')).flatMap((fuse) => (fuse.on ? [fuse.name] : []));
    expect(on).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
      'WasmTrapHandlers',
    ]);
  });

  it('differ for tests in the debugger alone', () => {
    const release = packageFuses({ build: 'current', flavour: 'release' });
    const differing = packageFuses({ build: 'current', flavour: 'e2e' }).filter(
      (fuse, i) => fuse.on !== release[i]?.on,
    );
    expect(differing.map(({ name }) => name)).toEqual(['EnableNodeCliInspectArguments']);
  });
});

describe('Windows 7', () => {
  const IA32 = 'node_modules/native-reg/prebuilds/win32-ia32/node.napi.node';

  it('has every function that the 32-bit addon needs', () => {
    const file = readFileSync(join(ROOT, IA32));
    expect(missingOnWindows7(readPortableExecutable(file)?.imports ?? [])).toEqual([]);
    expect(withOlderNames(file)).toBe(file);
  });

  it('doesn’t have what came later, so that 32-bit koffi is given the older name, and no other byte changes', async () => {
    const koffi = join(installForWindows('ia32'), '@koromix/koffi-win32-ia32/win32_ia32/koffi.node');
    const file = readFileSync(koffi);
    const newer = 'GetSystemTimePreciseAsFileTime';
    expect(missingOnWindows7(readPortableExecutable(file)?.imports ?? [])).toEqual([`kernel32.dll!${newer}`]);
    const changed = withOlderNames(file);
    expect(missingOnWindows7(readPortableExecutable(changed)?.imports ?? [])).toEqual([]);
    const restored = Buffer.from(changed);
    restored.write(newer, file.indexOf(newer), 'latin1');
    expect(restored.equals(file)).toBe(true);
  }, 120_000);

  it('has no file that needs a function that isn’t on the list', () => {
    const later = { library: 'kernel32.dll', name: 'CreateFile2', nameOffset: 0, isDelayed: false };
    expect(missingOnWindows7([later])).toEqual(['kernel32.dll!CreateFile2']);
    const ofNode = { library: 'node.exe', name: 'napi_create_function', nameOffset: 0, isDelayed: true };
    expect(missingOnWindows7([ofNode])).toEqual([]);
    expect(missingOnWindows7([{ ...ofNode, isDelayed: false }])).toHaveLength(1);
  });
});

describe('readPortableExecutable', () => {
  it('accepts any bytes, and returns null for damaged files', () => {
    const file = readFileSync(join(ROOT, 'node_modules/native-reg/prebuilds/win32-x64/node.napi.node'));
    expect(readPortableExecutable(file)).toMatchObject({ architecture: 'x64', hasSignature: false });
    fc.assert(
      fc.property(fc.nat(1024), fc.uint8Array({ minLength: 1, maxLength: 8 }), (at, bytes) => {
        const damaged = Buffer.from(file.subarray(0, 4096));
        damaged.set(bytes, at);
        const found = readPortableExecutable(damaged);
        expect(found === null || typeof found.subsystem === 'number').toBe(true);
      }),
    );
    expect(readPortableExecutable(Buffer.from('MZ'))).toBeNull();
  });
});

describe('what ships next to the program', () => {
  const component = (licence: string): Component => ({ name: 'a', version: '1.0.0', licence, text: 'Text.' });

  // guards: supply-chain
  it('has every licence, and stops at one that wasn’t looked at', () => {
    expect(licencesText([component('MIT')])).toContain('a 1.0.0 (MIT)\n\nText.');
    expect(licenceProblems([component('MIT'), component('GPL-3.0-only')])).toEqual(['a 1.0.0 is under GPL-3.0-only']);
  });

  // guards: exchanged-electron
  it('has a bill of materials that is the same each time', () => {
    const made = [{ ...component('MIT'), name: '@a/b', integrity: 'sha512-AAAA' }];
    const bill = billOfMaterials(target('legacy', 'x64'), made);
    expect(bill).toEqual(billOfMaterials(target('legacy', 'x64'), made));
    expect(bill.components[0]).toMatchObject({
      purl: 'pkg:npm/%40a/b@1.0.0',
      hashes: [{ alg: 'SHA-512', content: '000000' }],
    });
    expect(bill.components.at(-1)).toMatchObject({
      name: 'electron',
      version: '22.3.27',
      hashes: [{ alg: 'SHA-256', content: electronArchive(target('legacy', 'x64')).sha256 }],
    });
  });

  // guards: electron-version, elevated-place
  it('says what a folder or a stick costs, and how old the legacy engine is', () => {
    const legacy = readmeText(target('legacy', 'x64'), '1.2.3');
    expect(legacy).toContain('copy the folder to that PC\r\n  first');
    expect(legacy).toContain('--from-writable-folder');
    expect(legacy).toContain('stopped supporting it in October 2023');
    expect(readmeText(target('current', 'x64'), '1.2.3')).not.toContain('stopped supporting');
  });
});
