import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: { readonly name?: string; readonly path?: string };
}

interface Job {
  readonly container?: { readonly image: string };
  readonly if?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map(
  (name) => [name, parse(read(`.github/workflows/${name}`)) as Workflow] as const,
);
const JOBS = WORKFLOWS.flatMap(([, { jobs }]) => Object.values(jobs));
const PREPARE = parse(read('.github/actions/prepare/action.yml')) as {
  readonly runs: { readonly steps: readonly Step[] };
};
const STEPS = [...JOBS.flatMap(({ steps = [] }) => steps), ...PREPARE.runs.steps];

describe('the workflows', () => {
  // guards: exchanged-tool
  it('use one image of an exact version, which the documents and the development container name too', () => {
    const images = JOBS.flatMap(({ container }) => (container === undefined ? [] : [container.image]));
    const [image = ''] = images;
    expect(image).toMatch(/^node:\d+\.\d+\.\d+-trixie$/);
    expect(new Set(images).size).toBe(1);
    expect(read('.devcontainer/devcontainer.json')).toContain(`"image": "${image}"`);
    for (const path of ['build/setup.mjs', 'CONTRIBUTING.md']) expect(read(path)).toContain(` ${image} npm `);
  });

  // guards: exchanged-tool
  it('install no tool whose version isn’t named', () => {
    const installs = STEPS.flatMap(({ run = '' }) => run.match(/((choco|nuget) install|Install-Module).*/g) ?? []);
    expect(installs).toHaveLength(3);
    for (const install of installs) expect(install).toMatch(/ [\w.-]+ (--version=|-(Required)?Version )\d+\.\d+\.\d+ /);
  });

  // guards: forged-release
  it('publish packages for a tag of this repository only: for no fork, and no pull request', () => {
    const uploads = STEPS.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    const packages = uploads.filter(({ with: given }) => /out\/(package|release)/.test(given?.path ?? ''));
    const release = WORKFLOWS.find(([name]) => name === 'release.yml')?.[1];
    expect(release?.on).toEqual({ push: { tags: ['v*'] } });
    expect(Object.keys(release?.jobs ?? {})).toEqual(['tests', 'build', 'verify', 'publish']);
    for (const job of Object.values(release?.jobs ?? {})) expect(job.if).toBe('${{ !github.event.repository.fork }}');
    expect(packages).toHaveLength(1);
    expect(release?.jobs['build']?.steps).toContain(packages[0]);
    const rest = uploads.filter((upload) => !packages.includes(upload));
    for (const { with: given } of rest) expect(given?.name).toMatch(/^results-/);
    const publishing = STEPS.filter(({ uses = '', run = '' }) => /release create|npm publish|attest/.test(uses + run));
    expect(publishing.length).toBeGreaterThan(1);
    for (const step of publishing) expect(release?.jobs['publish']?.steps).toContain(step);
  });
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
