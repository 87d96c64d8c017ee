import { dwordValue, stringValue, typeNumber, type RegistryValue } from '../windows/registry.ts';
import { foldKey } from './copy.ts';

export const WINHTTP_PATH = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
export const WINHTTP_PATH_32 = WINHTTP_PATH.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node');
export const NAME = 'DefaultSecureProtocols';
export const WINHTTP_KEYS: ReadonlySet<string> = new Set([foldKey(WINHTTP_PATH), foldKey(WINHTTP_PATH_32)]);

/** A value of a `Registry.pol`, as its parts. */
export type PolEntry = readonly [key: string, name: string, value: RegistryValue];

export const order = (text = ' '): RegistryValue => stringValue(text);
export const number = (value: number): RegistryValue => dwordValue(value);

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function dword(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Creates a `Registry.pol` as Windows writes it. Format: MS-GPREG 2.2.1. */
export function policyFile(...entries: readonly PolEntry[]): Buffer {
  return Buffer.concat([
    Buffer.from('PReg'),
    dword(1),
    ...entries.map(([key, name, { type, data }]) => {
      const bytes = Buffer.from(data, 'hex');
      return Buffer.concat([
        utf16(`[${key}\0;${name}\0;`),
        dword(typeNumber(type)),
        utf16(';'),
        dword(bytes.length),
        utf16(';'),
        bytes,
        utf16(']'),
      ]);
    }),
  ]);
}

interface Item {
  readonly key?: string;
  readonly action?: string;
  readonly value?: string;
  readonly type?: string;
  readonly uid?: string;
  readonly attributes?: string;
  readonly filters?: string;
}

/** Returns an item of `Registry.xml`. */
export function item({ key = WINHTTP_PATH, action = 'U', value = '00000080', ...more }: Item = {}): string {
  const { type = 'REG_DWORD', uid = '{E1A7E7F0-2B5C-4D61-9D5F-0C3F3C9C1B11}', attributes = '', filters = '' } = more;
  return (
    `<Registry clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}" name="${NAME}" status="${NAME}" image="12" changed="2019-01-28 23:12:48" uid="${uid}" policyApplied="1" removePolicy="0"${attributes}>` +
    `<Properties action="${action}" displayDecimal="0" default="0" hive="HKEY_LOCAL_MACHINE" key="${key}" name="${NAME}" type="${type}" value="${value}"/>${filters}</Registry>`
  );
}

/** Returns a `Registry.xml` as Windows keeps it: in one line. */
export const preferences = (...items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?><RegistrySettings clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">${items.join('')}</RegistrySettings>`;
