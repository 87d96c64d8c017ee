import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundleIfChanged } from './bundle.mjs';
import { partOf } from './only-on.suite.ts';
import { PROJECT, artefactName, packageTargets } from './package/builds.mjs';
import { readSignCommand } from './package/sign.mjs';
import { stickName } from './package/stick.mjs';
import { block, makeRunner, programDouble, writeProgram, type Runner } from './workflow-shell.double.ts';

// The shell lines of the workflows, as far as they can run here: with doubles for the packed program and for programs
// of Windows. On Windows the doubles can't replace programs: there the workflows' own run has to show it.
const onBash = process.platform === 'win32' ? () => undefined : describe;

// Each starts many processes.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
let runner: Runner;

const PACKED = packageTargets({ flavour: 'release', isStandIn: false });
const MADE = [
  ...PACKED.map((target) => artefactName(target, PROJECT.version)),
  stickName({ flavour: 'release', isStandIn: false }, PROJECT.version),
];

beforeAll(() => bundleIfChanged(['cli']), 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-runner-'));
  runner = makeRunner(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything that `npm run package` makes next to each other, with a program that works in each folder. */
function pack(program: string): void {
  for (const name of MADE) {
    writeProgram(join(runner.checkout, 'out/package', name, 'TLS Remedy.exe'), program);
    writeFileSync(join(runner.checkout, 'out/package', `${name}.zip`), '');
  }
}

const programOf = (architecture: string): string =>
  join(runner.checkout, `out/package/TLS-Remedy-${PROJECT.version}-${architecture}/TLS Remedy.exe`);

onBash('the job that repairs its runner', () => {
  // guards: named-program
  it('names exactly one program among all that was packed', () => {
    pack('');
    const { status, output } = runner.run(block('ci.yml', 'repair', 'Name the program'), { ARCHITECTURE: 'arm64' });
    expect(output).toBe(`PROGRAM=${programOf('arm64')}\nWINDOWS_PROGRAM=${programOf('arm64')}\n`);
    expect(status).toBe(0);
  });

  it('checks it, and keeps the answer', () => {
    pack(programDouble(runner.registry));
    const { status } = runner.run(block('ci.yml', 'repair', 'Check this machine'), { PROGRAM: programOf('x64') });
    expect(status).toBe(0);
    expect(readFileSync(join(runner.checkout, 'out/results/check.exit.txt'), 'utf8')).toBe('0\n');
    writeProgram(programOf('x64'), 'exit 70');
    expect(runner.run(block('ci.yml', 'repair', 'Check this machine'), { PROGRAM: programOf('x64') }).status).toBe(1);
    expect(readFileSync(join(runner.checkout, 'out/results/check.exit.txt'), 'utf8')).toBe('70\n');
  });

  const REPAIR = "A stale value on the runner's own registry, repaired and undone";

  // guards: apply-step
  it('repairs it and undoes that, though the program ends with 4', () => {
    pack(programDouble(runner.registry, '4'));
    const { status, output } = runner.run(block('ci.yml', 'repair', REPAIR), { PROGRAM: programOf('x64') });
    expect(output).toContain('"schema": 1');
    expect(status).toBe(0);
    expect(readFileSync(join(runner.checkout, 'out/results/apply.exit.txt'), 'utf8')).toBe('4\n');
  });

  // guards: apply-step
  it('fails if nothing was repaired', () => {
    pack("echo '{}'");
    expect(runner.run(block('ci.yml', 'repair', REPAIR), { PROGRAM: programOf('x64') }).status).toBe(1);
  });
});

onBash('the job of the installer', () => {
  const STEP = 'Install silently, repair, prove, undo, upgrade in place and uninstall';
  const LISTED = String.raw`HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\TLS Remedy`;
  const JOURNAL = String.raw`HKLM\SOFTWARE\TLS Remedy`;
  const ENVIRONMENT = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment`;

  /**
   * DOUBLE of the installer and its uninstaller, which forgets the journal when it is asked to; a wrong one keeps it,
   * and writes the PATH.
   */
  function installer(isWrong: boolean): string {
    const program = join(folder, 'program.exe');
    writeProgram(program, programDouble(runner.registry));
    const uninstall = join(folder, 'uninstall.exe');
    const listing = join(folder, 'listing.reg');
    const values = ['DisplayVersion', 'Publisher', 'EstimatedSize', 'QuietUninstallString'];
    const lines = [
      `[${LISTED.replace('HKLM', 'HKEY_LOCAL_MACHINE')}]`,
      ...values.map((value) => `"${value}"=dword:00000001`),
    ];
    writeFileSync(listing, lines.map((line) => `${line}\r\n`).join(''));
    const forget = isWrong ? '' : `[ "$2" = /FORGET ] && reg.exe delete '${JOURNAL}' /f`;
    const path = isWrong ? `reg.exe add '${ENVIRONMENT}' /v Path /d 1 /f` : '';
    writeProgram(
      uninstall,
      `[ "$1" = /S ] || exit 2
rm -r '${runner.installed}' '${runner.shortcut}'
reg.exe delete '${LISTED}' /f
${forget}
exit 0`,
    );
    return `[ "$1" = /S ] || exit 2
${path}
rm -rf '${runner.installed}'; mkdir -p '${runner.installed}'
cp '${program}' '${runner.installed}/TLS Remedy.exe'
cp '${uninstall}' '${runner.installed}/Uninstall TLS Remedy.exe'
touch '${runner.shortcut}'
cat '${listing}' >> '${runner.registry}'`;
  }

  const installers: readonly (readonly [isWrong: boolean, failed: readonly string[]])[] = [
    [false, []],
    [true, ['environment_is after-two', 'environment_is after-uninstall', `not reg query ${JOURNAL} /reg:64`]],
  ];
  // guards: workflow-shell
  it.each(partOf(installers, 2, 1))(
    'goes through in all its lines, and names each that is wrong: %j',
    (isWrong, expected) => {
      pack('');
      const setup = join(runner.checkout, `out/package/TLS-Remedy-${PROJECT.version}-x64-setup.exe`);
      writeProgram(setup, installer(isWrong));
      const { status, output } = runner.run(block('ci.yml', 'installer', STEP));
      const failed = [...output.matchAll(/^FAILED: (.*)$/gm)].map(([, what]) => what);
      expect({ status, failed }).toEqual({ status: Number(isWrong), failed: expected });
      expect(readFileSync(join(runner.checkout, 'out/results/uninstall-all.exit.txt'), 'utf8')).toBe('0\n');
    },
  );
});

onBash('the job of the packed windows', () => {
  it('names exactly one program', () => {
    for (const target of packageTargets({ flavour: 'e2e', isStandIn: false })) {
      const name = artefactName(target, PROJECT.version);
      writeProgram(join(runner.checkout, 'out/package-e2e', name, 'TLS Remedy.exe'), '');
    }
    const step = block('ci.yml', 'packed-window', 'Name the program');
    const { status, output } = runner.run(step, { NAME: 'legacy-x64' });
    const program = `out/package-e2e/TLS-Remedy-${PROJECT.version}-legacy-x64-E2E/TLS Remedy.exe`;
    expect({ status, output }).toEqual({ status: 0, output: `TLS_REMEDY_PACKED=${join(runner.checkout, program)}\n` });
  });
});

onBash('the release', () => {
  const TAG = 'The tag is the version, and the release notes have it';
  const notes = (text: string): void => {
    writeFileSync(join(runner.checkout, 'docs/release-notes.md'), text);
  };

  it('is made for the tag of the version only, with its day, and not while its notes say that there is none', () => {
    const GITHUB_REF_NAME = `v${PROJECT.version}`;
    const step = block('release.yml', 'build', TAG);
    const onDay = (released: string | null): void =>
      writeFileSync(join(runner.checkout, 'package.json'), JSON.stringify({ version: PROJECT.version, released }));
    onDay('2026-12-31');
    notes(`# Notes\n\n## ${PROJECT.version} (not released)\n\n- A\n`);
    expect(runner.run(step, { GITHUB_REF_NAME }).status).toBe(1);
    notes(`# Notes\n\n## ${PROJECT.version}\n\n- A\n\n## 0.0.1 (not released)\n\n- B\n`);
    expect(runner.run(step, { GITHUB_REF_NAME: 'v9.9.9' }).status).toBe(1);
    expect(runner.run(step, { GITHUB_REF_NAME }).status).toBe(0);
    onDay(null);
    expect(runner.run(step, { GITHUB_REF_NAME }).status).toBe(1);
    onDay('2026-12-31');
    expect(readFileSync(join(runner.checkout, 'out/release-notes.md'), 'utf8')).toBe(
      `## ${PROJECT.version}\n\n- A\n\n`,
    );
    notes('# Notes\n');
    expect(runner.run(step, { GITHUB_REF_NAME }).status).toBe(1);
  });

  it('takes what was packed, and stops at a file that isn’t as its checksum says', () => {
    const out = join(runner.checkout, 'out');
    for (const name of ['package/winget', 'release']) mkdirSync(join(out, name), { recursive: true });
    const files = ['a.zip', 'a-setup.exe', 'a.cdx.json', 'winget/a.yaml', 'SHA256SUMS'];
    for (const name of files) writeFileSync(join(out, 'package', name), '');
    writeFileSync(join(out, 'release-notes.md'), 'x');
    const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    writeFileSync(join(out, 'package/SHA256SUMS'), `${EMPTY}  a.zip\n${EMPTY}  a-setup.exe\n`);
    expect(runner.run(block('release.yml', 'build', 'What is published')).status).toBe(0);
    const check = `cd out/release\n${block('release.yml', 'publish', 'Every file that the checksums name is there and right')}`;
    expect(runner.run(check).status).toBe(0);
    writeFileSync(join(out, 'release/a.zip'), 'changed');
    writeFileSync(join(out, 'release/release-notes.md'), 'x');
    expect(runner.run(check).status).toBe(1);
  });

  it('is signed by Azure with a timestamp, if an account is named', () => {
    writeProgram(join(folder, 'doubles/nuget'), 'exit 0');
    const account = { ENDPOINT: 'https://weu.codesigning.azure.net/', ACCOUNT: 'account', PROFILE: 'profile' };
    const step = block('release.yml', 'build', 'Tools of Azure Artifact Signing');
    const { status, output } = runner.run(step, { ...account, RUNNER_TEMP: folder });
    expect(status).toBe(0);
    const command = readSignCommand(output.replace('TLS_REMEDY_SIGN=', '')) ?? [];
    expect(command.slice(0, 4)).toEqual(['signtool', 'sign', '/fd', 'SHA256']);
    expect(command).toEqual(expect.arrayContaining(['/tr', '/td', '/dlib', '/dmdf']));
    expect(JSON.parse(readFileSync(command.at(-1) ?? '', 'utf8'))).toEqual({
      Endpoint: account.ENDPOINT,
      CodeSigningAccountName: 'account',
      CertificateProfileName: 'profile',
    });
  });

  it('is one, with every file', () => {
    const given = join(folder, 'given');
    writeProgram(join(folder, 'doubles/gh'), `printf '%s\\n' "$@" > '${given}'`);
    for (const name of ['a.zip', 'a-setup.exe', 'a.yaml']) {
      mkdirSync(join(runner.checkout, 'release'), { recursive: true });
      writeFileSync(join(runner.checkout, 'release', name), '');
    }
    const env = { GITHUB_REF_NAME: 'v1.2.3', GITHUB_REPOSITORY: 'a/b' };
    expect(runner.run(block('release.yml', 'publish', 'One release with all of it'), env).status).toBe(0);
    expect(readFileSync(given, 'utf8').split('\n')).toEqual([
      ...['release', 'create', 'v1.2.3', 'release/a-setup.exe', 'release/a.yaml', 'release/a.zip'],
      ...['--repo', 'a/b', '--verify-tag', '--title', 'TLS Remedy 1.2.3', '--notes-file', 'release-notes.md', ''],
    ]);
  });
});

onBash('the sample PC of the job of the drivers', () => {
  it('is repaired and undone, byte for byte', () => {
    writeProgram(
      join(folder, 'doubles/npm'),
      `shift 4\nexec node '${join(import.meta.dirname, '../out/app/cli.cjs')}' "$@"`,
    );
    const { status, output } = runner.run(block('ci.yml', 'drivers', 'Apply to a sample PC and undo it'));
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });
});
