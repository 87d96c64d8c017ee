import { afterEach, beforeEach } from 'vitest';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { valueOf } from '../../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, refOf, setting } from '../../../shared/windows/settings.ts';
import { machineReg, openCliLab, WINHTTP, type CliLab } from '../../cli/cli-lab.suite.ts';
import { readJournal } from '../../journal/journal.ts';
import type { Elevator, RegistryDriver } from '../../ports.ts';
import type { ExitCode } from '../../../shared/failures.ts';
import { formatHelperRequest, type HelperRequest } from '../../../shared/remediation/helper-request.ts';
import { runElevated } from '../../elevated/execute.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';

/** A Windows 7 PC whose 64-bit programs offer only TLS 1.0, in a file that several open at once. */
const START = machineReg(7601, [WINHTTP, '"DefaultSecureProtocols"=dword:00000080', ''].join('\r\n'));
export const NATIVE = refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'native');
export const WOW64 = refOf(setting(DEFAULT_SECURE_PROTOCOLS), 'wow64');

/** A program folder that only administrators can write to. */
export const ADMINISTRATORS: Elevator['writers'] = () => Promise.resolve({ who: 'administrators', path: '' });

/** Runs the real helper body in this process, on the PC that this opens. */
export const helperOn =
  (open: () => Promise<Pc>) =>
  (request: HelperRequest): Promise<ExitCode> =>
    runElevated(formatHelperRequest(request), {
      isElevated: () => Promise.resolve(true),
      openPc: async () => succeed(await open()),
    });

export const mask = (bits: number): Selection => ({ choice: { kind: 'mask', mask: bits }, scopes: ['winhttp'] });

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.code);

export const withDriver = (pc: Pc, over: Partial<RegistryDriver>): Pc => ({ ...pc, driver: { ...pc.driver, ...over } });

interface SharedFile {
  readonly lab: CliLab;
  readonly file: string;
  /** Opens it again, like another program. */
  readonly open: () => Promise<Pc>;
  /** The value of each view, as bytes. */
  readonly values: () => Promise<readonly (string | null)[]>;
  readonly entries: () => Promise<readonly (readonly [number, string])[]>;
}

/** Provides a registry file for each test of the calling file. */
export function sharedFile(start = START): SharedFile {
  let lab: CliLab;
  let file = '';
  beforeEach(() => {
    lab = openCliLab();
    file = lab.put('x.reg', start);
  });
  afterEach(() => lab.close());
  const open = (): Promise<Pc> => filePc(file);
  return {
    get lab() {
      return lab;
    },
    get file() {
      return file;
    },
    open,
    values: async () => {
      const readings = await (await open()).driver.read([NATIVE, WOW64]);
      return readings.map((reading) => valueOf(reading)?.data ?? null);
    },
    entries: async () => {
      const journal = await readJournal((await open()).driver);
      if (!journal.ok) throw new Error(journal.code);
      return journal.value.entries.map(({ id, state }) => [id, state]);
    },
  };
}
