import { describe, expect, it } from 'vitest';
import { samples } from '../../shared/text/en/many-pcs.ts';
import { LANGUAGES } from '../../shared/text/languages.ts';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { SETTINGS } from '../../shared/windows/settings.ts';
import { BUILDS, PRODUCT, PROJECT, artefactName, packageTargets } from '../package/builds.mjs';
import { stickName } from '../package/stick.mjs';
import { wingetManifests } from '../package/winget.mjs';
import { foldersIn, read } from './documents.suite.ts';

const README = read('README.md');

it('lists every value that may be written without being asked for', () => {
  const [, table = ''] = /## What it changes, and how to undo it\n\n(.*?)\n\n/s.exec(README) ?? [];
  const written = SETTINGS.filter(({ scope }) => scope === 'winhttp' || scope === 'schannel');
  expect(written.length).toBeGreaterThan(4);
  for (const { path, name, views } of written) {
    const [lastPart = ''] = /[^\\]+\\[^\\]+$/.exec(path) ?? [];
    expect(table).toContain(lastPart);
    expect(table).toContain(`\`${name}\``);
    if (views.includes('wow64')) expect(table).toContain(path.replace('SOFTWARE\\', 'SOFTWARE\\Wow6432Node\\'));
  }
});

it('lists the builds as they are packed', () => {
  for (const [name, { windows, architectures, electron }] of Object.entries(BUILDS)) {
    const row = new RegExp(`^\\| ${name} .*$`, 'm').exec(README)?.[0] ?? '';
    expect(row).toContain(windows);
    expect(row).toContain(architectures.join(', '));
    expect(row).toMatch(new RegExp(`Electron ${electron.split('.')[0] ?? ''}\\b`));
  }
});

describe('the downloads', () => {
  const [, section = ''] = /^## Download\n(.*?)^## /ms.exec(README) ?? [];

  it('are named as they are packed, each for its Windows', () => {
    const targets = packageTargets({ flavour: 'release', isStandIn: false });
    const setups = targets.map((target) => `${artefactName(target, '<version>')}-setup.exe`);
    expect([...section.matchAll(/^\|.*`(\S+-setup\.exe)`/gm)].map(([, name]) => name)).toEqual(setups);
    expect(section).toContain(`\`${stickName({ flavour: 'release', isStandIn: false }, '<version>')}.zip\``);
    expect(section).toContain('SHA256SUMS');
    for (const name of Object.keys(
      wingetManifests({ version: '1.2.3', released: null, downloads: 'https://a', installers: [] }),
    ))
      expect(name).toMatch(/^TLSRemedy\.TLSRemedy.*\.yaml$/);
    expect(README).toContain('`TLSRemedy.TLSRemedy*.yaml`');
  });

  it('are there, or the README says that there are none yet: as the release notes do', () => {
    const heading = new RegExp(`^## ${PROJECT.version.replaceAll('.', '\\.')}(.*)$`, 'm').exec(
      read('docs/release-notes.md'),
    );
    expect(heading).not.toBeNull();
    const isFirst = (read('docs/release-notes.md').match(/^## /gm) ?? []).length === 1;
    expect(section.includes('There is no release yet')).toBe(isFirst && heading?.[1] === ' (not released)');
  });
});

it('names the folder of the user’s data as the packed program has it, in the guides too', () => {
  for (const document of ['README.md', ...LANGUAGES.map((language) => `docs/guide/${language}.md`)]) {
    const named = [...read(document).matchAll(/`(%(?:LOCAL)?APPDATA%[^`]*)`/g)].map(([, folder]) => folder);
    expect([document, [...new Set(named)]]).toEqual([document, [PRODUCT.userData]]);
  }
});

it('says in the README of the samples what each sample says of itself', () => {
  const rows = [...read('electron/samples/README.md').matchAll(/^\| `([^`]+)` \| [^|]+ \| (.+) \|$/gm)];
  const listed = new Map(rows.map(([, folder = '', wrong = '']) => [folder, wrong]));
  expect(foldersIn('electron/samples')).toEqual(SAMPLE_IDS.map((id) => `electron/samples/${id}`));
  expect(listed).toEqual(new Map(SAMPLE_IDS.map((id) => [id, samples.wrong[id]])));
});
