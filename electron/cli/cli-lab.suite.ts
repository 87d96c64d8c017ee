import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Report } from '../../shared/report/report.ts';
import { openPc } from '../services/pc/open-pc.ts';
import type { CliHost } from './command.ts';
import { runCli } from './run-cli.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly note: string;
}

export const SAMPLES = join(import.meta.dirname, '..', 'samples');

/** Returns the start of a registry file for 64-bit Windows with this build. */
export function machineReg(build: number, extra = '', installation = 'Client', architecture = 'AMD64'): string {
  return [
    'Windows Registry Editor Version 5.00',
    '',
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion]',
    `"CurrentBuildNumber"="${String(build)}"`,
    `"InstallationType"="${installation}"`,
    '',
    '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment]',
    `"PROCESSOR_ARCHITECTURE"="${architecture}"`,
    '',
    extra,
  ].join('\r\n');
}

export const WINHTTP = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]';
/** A Windows 10 PC whose WinHTTP offers only TLS 1.0. */
export const STALE = machineReg(19045, [WINHTTP, '"DefaultSecureProtocols"=dword:00000080', ''].join('\r\n'));

export type CliLab = ReturnType<typeof openCliLab>;

/**
 * Runs the command line in this process, on registry files in a temporary folder; `open` opens the PC that is used
 * without `--registry`.
 */
export function openCliLab(
  answer: string | null = null,
  input: string | Uint8Array = '',
  open: CliHost['openPc'] = (options) => openPc({ ...options, self: null }),
  more: Partial<CliHost> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-cli-'));
  const runWith = async (given: string | Uint8Array, argv: readonly string[]): Promise<Ran> => {
    let out = '';
    let note = '';
    const host: CliHost = {
      version: '1.2.3',
      locale: () => 'en-US',
      width: () => null,
      openPc: open,
      input: () => Readable.from([Buffer.from(given)]),
      out: (text) => void (out += text),
      note: (text) => void (note += `${text}\n`),
      ask: () => Promise.resolve(answer),
      progress: null,
      onInterrupt: () => () => undefined,
      ...more,
    };
    const exit = await runCli(argv, host);
    return { exit, out, note };
  };
  return {
    folder,
    run: (...argv: readonly string[]) => runWith(input, argv),
    runWith: (input: string | Uint8Array, ...argv: readonly string[]) => runWith(input, argv),
    put(name: string, content: string | Uint8Array) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    /** Copies a sample PC into the folder. */
    sample(name: string) {
      const path = join(folder, name);
      cpSync(join(SAMPLES, name), path, { recursive: true });
      return path;
    },
    fingerprint(path: string) {
      const file = statSync(path).isDirectory() ? join(path, 'registry.reg') : path;
      return readFileSync(file).toString('hex');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function parseReport(ran: Ran): Report {
  return JSON.parse(ran.out) as Report;
}
