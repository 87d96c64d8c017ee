import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { JOURNAL_KEY } from '../../shared/remediation/journal-entry.ts';
import { JOURNAL_PARENT, installerScript } from './installer.mjs';
import { PACKAGE_LANGUAGES } from './languages.ts';

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

describe('installerScript', () => {
  it('says the size in whole kibibytes, and a version of four numbers', () => {
    const lines = installerScript(CURRENT, { ...INPUT, version: '1.2.3-beta.1' }).split('\n');
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

  it('knows the key above the journal', () => {
    expect(`HKLM\\${JOURNAL_PARENT}\\Journal`).toBe(`${JOURNAL_KEY.hive}\\${JOURNAL_KEY.path}`);
  });
});
