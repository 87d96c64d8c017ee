import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ELECTRON_CHECKSUMS, electronArchive, packageTargets } from './package/builds.mjs';
import { builderConfig } from './package/config.mjs';
import { ROOT } from './setup.mjs';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

// guards: supply-chain
it.each(['package-lock.json', 'build/legacy/package-lock.json'])(
  'gives every package of %s a version and a checksum, and no place where it came from',
  (file) => {
    const { packages } = JSON.parse(read(file)) as { readonly packages: Readonly<Record<string, object>> };
    const others = Object.entries(packages).filter(([path]) => path !== ''); // the empty path is the project itself
    expect(others.length).toBeGreaterThan(5);
    for (const [path, entry] of others) {
      expect(entry, path).toMatchObject({
        version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
        integrity: expect.stringMatching(/^sha512-/) as string,
      });
      expect(entry, path).not.toHaveProperty('resolved');
    }
  },
);

// guards: install-script, supply-chain
it('says of every package with an install script that it doesn’t run', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const withScript = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? [path.split('node_modules/').at(-1) ?? ''] : [],
  );
  const { allowScripts } = JSON.parse(read('package.json')) as {
    readonly allowScripts: Readonly<Record<string, boolean>>;
  };
  expect(withScript.length).toBeGreaterThan(0);
  expect(allowScripts).toEqual(Object.fromEntries(withScript.sort().map((name) => [name, false])));
});

// guards: exchanged-electron
it('fetches no Electron but the one whose checksum is in Electron’s own package', () => {
  const places = { app: '/app', output: '/output', icon: '/icon.ico', electronLanguages: [] };
  const targets = packageTargets({ flavour: 'release', isStandIn: false });
  const known = JSON.parse(read('node_modules/electron/checksums.json')) as Readonly<Record<string, string>>;
  for (const one of targets) {
    const { name, sha256 } = electronArchive(one);
    expect(builderConfig(one, places).electronDownload).toEqual({ checksums: { [name]: sha256 } });
    if (one.build === 'current') expect(known[name]).toBe(sha256);
  }
  expect(Object.keys(ELECTRON_CHECKSUMS)).toHaveLength(targets.length);
});
