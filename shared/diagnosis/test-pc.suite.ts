import { dwordValue, stringValue, type Reading, type RegistryType } from '../windows/registry.ts';
import { schannelSettingId, SETTINGS, type Setting } from '../windows/settings.ts';
import type { Protocol } from '../tls/protocols.ts';
import { inViews, machineOf } from './machine.ts';
import type { Snapshot } from './snapshot.ts';

/** In short: a number is a REG_DWORD, a text a REG_SZ, null absent, `denied` unreadable, `emptyKey` a key alone. */
export type Short =
  | number
  | string
  | null
  | { readonly denied: true }
  | { readonly emptyKey: true }
  | { readonly type: RegistryType; readonly data: string };

/** A PC in a few words, for tests. Unnamed settings are absent; unnamed files can't be read. */
export interface TestPc {
  readonly build: number | null;
  readonly server?: boolean;
  readonly servicePack?: number;
  readonly arch?: 'AMD64' | 'x86' | 'ARM64' | null;
  readonly native?: Short;
  readonly wow64?: Short;
  readonly schannel?: Partial<Record<Protocol, { readonly enabled?: Short; readonly disabledByDefault?: Short }>>;
  /** One version for every file of the update; or one for those of each view, of which null can't be read. */
  readonly files?: string | readonly [native: string | null, wow64: string | null];
  readonly named?: Snapshot['named'];
  /** The drivers of ODBC’s data sources. */
  readonly drivers?: readonly string[];
  /** Any other setting, by its id; a setting with two views by `id native` and `id wow64`. */
  readonly values?: Readonly<Record<string, Short>>;
}

/**
 * Returns the bytes of `WinHttpSettings`, as `netsh winhttp set proxy` writes them: size, counter, flags, proxy and
 * bypass list.
 */
export function proxyValue(flags: number, proxy = '', bypass = ''): { type: 'REG_BINARY'; data: string } {
  const number = (value: number): string => value.toString(16).padStart(2, '0').padEnd(8, '0');
  const text = (chars: string): string => number(chars.length) + Buffer.from(chars, 'latin1').toString('hex');
  return { type: 'REG_BINARY', data: [0x18, 0, flags].map(number).join('') + text(proxy) + text(bypass) };
}

export function reading(short: Short | undefined): Reading {
  if (short === undefined || short === null) return { state: 'absent', keyExists: false };
  if (typeof short === 'number') return { state: 'value', ...dwordValue(short) };
  if (typeof short === 'string') return { state: 'value', ...stringValue(short) };
  if ('emptyKey' in short) return { state: 'absent', keyExists: true };
  if ('denied' in short) return { state: 'unreadable', reason: 'denied', code: 5 };
  return { state: 'value', ...short };
}

function fileReading({ files }: TestPc, at: number): Snapshot['files'][number]['reading'] {
  const version = typeof files === 'string' ? files : (files?.[at] ?? null);
  return version === null ? { state: 'unreadable' } : { state: 'version', version };
}

/** Returns the snapshot of such a PC, with settings in addition to those that are always read. */
export function snapshotOf(pc: TestPc, besides: readonly Setting[] = []): Snapshot {
  const architecture = pc.arch === undefined ? 'AMD64' : pc.arch;
  const named = pc.named ?? { release: null, architecture: null };
  const values: Record<string, Short | undefined> = {
    'machine.current-build-number': pc.build === null ? null : String(pc.build),
    'machine.installation-type': pc.build === null ? null : pc.server === true ? 'Server' : 'Client',
    'machine.service-pack': pc.servicePack === undefined ? null : `Service Pack ${String(pc.servicePack)}`,
    'machine.architecture': architecture,
    'winhttp.default-secure-protocols native': pc.native,
    'winhttp.default-secure-protocols wow64': pc.wow64,
  };
  for (const [protocol, pair] of Object.entries(pc.schannel ?? {})) {
    values[schannelSettingId(protocol as Protocol, 'enabled')] = pair.enabled;
    values[schannelSettingId(protocol as Protocol, 'disabled-by-default')] = pair.disabledByDefault;
  }
  Object.assign(values, pc.values);
  const machine = machineOf({
    settings: [{ setting: 'machine.architecture', view: 'native', reading: reading(architecture) }],
    files: [],
    named,
  });
  const folders = machine.architecture === 'x86' ? ['System32'] : ['System32', 'SysWOW64'];
  return {
    settings: inViews([...SETTINGS, ...besides])(machine).map(({ row, view }) => ({
      setting: row.id,
      view,
      reading: reading(row.views.length > 1 ? values[`${row.id} ${view}`] : values[row.id]),
    })),
    files: folders.flatMap((folder, at) =>
      ['winhttp.dll', 'webio.dll'].map((file) => ({ name: `${folder}\\${file}`, reading: fileReading(pc, at) })),
    ),
    named,
    ...(pc.drivers === undefined ? {} : { drivers: pc.drivers }),
  };
}
