import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Report } from '../../shared/report/report.ts';
import { openPc } from '../services/pc/open-pc.ts';
import type { CliHost } from './command.ts';
import { runCli } from './run-cli.ts';

/** The result of one command line. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly note: string;
}

/** Runs the command line in this process, on registry files in a temporary folder. */
export interface CliLab {
  readonly folder: string;
  run(...argv: string[]): Promise<Ran>;
  /** The same, with this on standard input. */
  runWith(input: string | Uint8Array, ...argv: string[]): Promise<Ran>;
  /** Writes a file into the folder and returns its path. */
  put(name: string, content: string | Uint8Array): string;
  /** Copies a sample PC into the folder and returns its path. */
  sample(name: string): string;
  /** Every file's name and bytes, to detect changes. */
  fingerprint(path: string): string;
  close(): void;
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

/** `open` opens the PC that is used without `--registry`. */
export function openCliLab(
  answer: string | null = null,
  input: string | Uint8Array = '',
  open: CliHost['openPc'] = (options) => openPc({ ...options, self: null }),
  more: Partial<CliHost> = {},
): CliLab {
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
    run: (...argv) => runWith(input, argv),
    runWith: (input, ...argv) => runWith(input, argv),
    put(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    sample(name) {
      const path = join(folder, name);
      cpSync(join(SAMPLES, name), path, { recursive: true });
      return path;
    },
    fingerprint(path) {
      const file = statSync(path).isDirectory() ? join(path, 'registry.reg') : path;
      return readFileSync(file).toString('hex');
    },
    close() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Parses the report that a command printed. */
export function parseReport(ran: Ran): Report {
  return JSON.parse(ran.out) as Report;
}
