import { describe, expect, it } from 'vitest';
import { errorCodesIn } from '../../shared/errors/errors-in.ts';
import { samples } from '../../shared/text/en/many-pcs.ts';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { SETTINGS } from '../../shared/windows/settings.ts';
import { BUILDS, PRODUCT, PROJECT, artefactName, packageTargets } from '../package/builds.mjs';
import { stickName } from '../package/stick.mjs';
import { wingetManifests } from '../package/winget.mjs';
import { foldersIn, GUIDES, read } from './documents.suite.ts';

const INSTALL = read('docs/install.md');

describe('the README', () => {
  const text = read('README.md');

  it('is a front page: a picture at once, and at most 700 words', () => {
    expect(text.split('\n').slice(0, 10).join('\n')).toContain('![');
    expect(text.split(/\s+/).filter((word) => /\w/.test(word)).length).toBeLessThanOrEqual(700);
  });

  it('names codes and messages that Explain knows, each with its sources', () => {
    const rows = [...text.matchAll(/^\| ((?:`|").+?) +\|/gm)].map(([, code = '']) => code.replaceAll(/[`"]/g, ''));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter((code) => errorCodesIn(code).length === 0)).toEqual([]);
  });
});

it('lists every value that may be written without being asked for', () => {
  const table = read('docs/what-it-changes.md');
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
    const row = new RegExp(`^\\| ${name} .*$`, 'm').exec(INSTALL)?.[0] ?? '';
    expect(row).toContain(windows);
    expect(row).toContain(architectures.join(', '));
    expect(row).toMatch(new RegExp(`Electron ${electron.split('.')[0] ?? ''}\\b`));
  }
});

describe('the downloads', () => {
  it('are named as they are packed, each for its Windows', () => {
    const targets = packageTargets({ flavour: 'release', isStandIn: false });
    const setups = targets.map((target) => `${artefactName(target, '<version>')}-setup.exe`);
    expect([...INSTALL.matchAll(/^\|.*`(\S+-setup\.exe)`/gm)].map(([, name]) => name)).toEqual(setups);
    expect(INSTALL).toContain(`\`${stickName({ flavour: 'release', isStandIn: false }, '<version>')}.zip\``);
    expect(INSTALL).toContain('SHA256SUMS');
    for (const name of Object.keys(
      wingetManifests({ version: '1.2.3', released: null, downloads: 'https://a', installers: [] }),
    ))
      expect(name).toMatch(/^TLSRemedy\.TLSRemedy.*\.yaml$/);
    expect(INSTALL).toContain('`TLSRemedy.TLSRemedy*.yaml`');
  });

  it('are there, or the first pages say that there are none yet: as the release notes do', () => {
    const heading = new RegExp(`^## ${PROJECT.version.replaceAll('.', '\\.')}(.*)$`, 'm').exec(
      read('docs/release-notes.md'),
    );
    expect(heading).not.toBeNull();
    const isFirst = (read('docs/release-notes.md').match(/^## /gm) ?? []).length === 1;
    for (const page of [read('README.md'), INSTALL])
      expect(page.includes('There is no release yet')).toBe(isFirst && heading?.[1] === ' (not released)');
  });
});

// guards: preferences-folder
it('names the folder of the user’s data as the packed program has it, in the guides too', () => {
  for (const document of ['docs/what-it-changes.md', ...GUIDES.map((language) => `docs/guide/${language}.md`)]) {
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
