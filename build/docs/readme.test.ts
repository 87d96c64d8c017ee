import { expect, it } from 'vitest';
import { samples } from '../../shared/text/en/samples.ts';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { SETTINGS } from '../../shared/windows/settings.ts';
import { BUILDS } from '../package/builds.mjs';
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

it('says in the README of the samples what each sample says of itself', () => {
  const rows = [...read('electron/samples/README.md').matchAll(/^\| `([^`]+)` \| [^|]+ \| (.+) \|$/gm)];
  const listed = new Map(rows.map(([, folder = '', wrong = '']) => [folder, wrong]));
  expect(foldersIn('electron/samples')).toEqual(SAMPLE_IDS.map((id) => `electron/samples/${id}`));
  expect(listed).toEqual(new Map(SAMPLE_IDS.map((id) => [id, samples[id].wrong])));
});
