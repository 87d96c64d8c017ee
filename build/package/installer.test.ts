import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { packageTargets } from './builds.mjs';
import { JOURNAL_PARENT, installerScript } from './installer.mjs';
import { PACKAGE_LANGUAGES } from './languages.ts';

const TARGETS = packageTargets({ flavour: 'release', isStandIn: false });
const CURRENT = { build: 'current', architecture: 'x64' } as const;
const LANGUAGES = PACKAGE_LANGUAGES;
const INPUT = {
  version: '1.2.3',
  folder: '/packed',
  files: [
    { path: 'TLS Remedy.exe', size: 1024 },
    { path: 'locales/nl.pak', size: 1 },
    { path: 'resources/app.asar', size: 1023 },
    { path: 'resources/app.asar.unpacked/a.node', size: 1 },
  ],
  output: '/out/setup.exe',
  isSigned: false,
  languages: LANGUAGES,
};

function linesOf(script: string): readonly string[] {
  return script.split('\n');
}

describe('installerScript', () => {
  it('is pure, and another for every target', () => {
    const hashes = TARGETS.map((target) => {
      const script = installerScript(target, INPUT);
      expect(installerScript(target, INPUT)).toBe(script);
      return createHash('sha256').update(script).digest('hex');
    });
    expect(new Set(hashes).size).toBe(TARGETS.length);
  });

  it('names every file once, each in its folder', () => {
    const lines = linesOf(installerScript(CURRENT, INPUT));
    const file = (path: string): string => `File "${join('/packed', path)}"`;
    const payload = lines.slice(lines.indexOf('!macro PAYLOAD') + 1, lines.indexOf('!macroend'));
    expect(payload.map((line) => line.trim())).toEqual([
      'SetOutPath "$INSTDIR"',
      file('TLS Remedy.exe'),
      'SetOutPath "$INSTDIR\\locales"',
      file('locales/nl.pak'),
      'SetOutPath "$INSTDIR\\resources"',
      file('resources/app.asar'),
      'SetOutPath "$INSTDIR\\resources\\app.asar.unpacked"',
      file('resources/app.asar.unpacked/a.node'),
    ]);
  });

  it('says the size in whole kibibytes, and a version of four numbers', () => {
    const lines = linesOf(installerScript(CURRENT, { ...INPUT, version: '1.2.3-beta.1' }));
    expect(lines).toEqual(
      expect.arrayContaining([
        '!define SIZE_KIB "3"',
        '!define FILE_VERSION "1.2.3.0"',
        '!define VERSION "1.2.3-beta.1"',
      ]),
    );
  });

  it('signs the uninstaller only if there is a command for that', () => {
    expect(installerScript(CURRENT, INPUT)).not.toContain('!uninstfinalize');
    expect(installerScript(CURRENT, { ...INPUT, isSigned: true })).toMatch(/!uninstfinalize '.*sign\.mjs" "%1"' = 0/);
  });

  it('lets no name of a file out of its quotes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z$" ]{1,20}$/), (name) => {
        const script = installerScript(CURRENT, { ...INPUT, files: [{ path: name, size: 1 }] });
        const written = /^ {2}File "(.*)"$/m.exec(script)?.[1] ?? '';
        expect(written.replaceAll('$\\"', '').includes('"')).toBe(false);
        expect(written.replaceAll('$\\"', '"').replaceAll('$$', '$')).toBe(join('/packed', name));
      }),
    );
  });
});

describe('the installer', () => {
  const template = readFileSync(join(import.meta.dirname, 'installer.nsh'), 'utf8');

  it('has every sentence that it asks for, in every language', () => {
    const asked = new Set([...template.matchAll(/\$\((\w+)\)/g)].map(([, name]) => name));
    expect(asked.size).toBeGreaterThan(3);
    const script = installerScript(CURRENT, INPUT);
    for (const { nsisLanguage, installer } of LANGUAGES) {
      const id = `\${LANG_${nsisLanguage.toUpperCase()}}`;
      for (const name of asked) expect(script).toContain(`LangString ${String(name)} ${id} "`);
      const wrongProcessor = installer.wrongProcessor(installer.processors.x64);
      expect(script).toContain(`LangString WRONG_PROCESSOR ${id} "${wrongProcessor}"`);
      expect(script).toContain(`LangString IN_USE ${id} "${installer.inUse}"`);
    }
  });

  it('speaks English if Windows speaks none of its languages', () => {
    const [first] = /(?<=MUI_LANGUAGE )\w+/.exec(installerScript(CURRENT, INPUT)) ?? [];
    expect(first).toBe('English');
  });

  it('breaks lines as NSIS does', () => {
    expect(installerScript(CURRENT, INPUT)).toMatch(/LangString KEEP_JOURNAL .*\?\$\\n\$\\n/);
  });

  it('knows the key above the journal', () => {
    expect(`HKLM\\${JOURNAL_PARENT}\\Journal`).toBe(`${JOURNAL_KEY.hive}\\${JOURNAL_KEY.path}`);
  });
});
