import { describe, expect, it } from 'vitest';
import { stringValue } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import { EXTENSIONS, GROUP_POLICY, policiesInForce, windowsValue } from './policies-in-force.ts';

const GUID = '{7A1F0C52-4D3B-4B0E-9E6A-3C2D9B8F1A01}';
const CACHED = `C:\\Windows\\system32\\GroupPolicy\\DataStore\\0\\sysvol\\a.example\\Policies\\${GUID}\\Machine`;
const COPY = ['GroupPolicy', 'DataStore', '0', 'sysvol', 'a.example', 'Policies', GUID, 'Machine', 'Registry.pol'];

async function put(driver: RegistryDriver, path: string, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) await driver.write(windowsValue(path, name), stringValue(text));
}

const HISTORY = `${GROUP_POLICY}\\History\\${EXTENSIONS.template}`;
const DOMAIN = { GPOName: GUID, DisplayName: 'Baseline', DSPath: 'LDAP://a', FileSysPath: CACHED };

/** Returns the folder names of the copy of a policy whose files are at a path; null if no copy is kept. */
async function copyOf(path: string): Promise<readonly string[] | null | undefined> {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\0`, { ...DOMAIN, FileSysPath: path });
  const [policy] = (await policiesInForce(driver, 'template', false)) ?? [];
  return policy?.copy?.names ?? null;
}

describe('the cached copy of a template of the domain', () => {
  it.each([
    ['as Windows keeps it', CACHED],
    ['without the part of the PC', CACHED.replace('\\Machine', '')],
    ['a server, which is never asked', `\\\\dc.example\\SysVol\\a.example\\Policies\\${GUID}\\Machine`],
    ['the folder of another policy', CACHED.replace('7A1F', '0000')],
  ])('%s', async (_, path) => {
    expect(await copyOf(path)).toEqual(COPY);
  });

  // guards: planted-policy
  it.each([
    ['a server by way of a device', `\\\\?\\UNC\\a.example\\sysvol\\${GUID}`],
    ['another folder', 'C:\\Windows\\Temp\\Machine'],
    ['a way up', CACHED.replace('a.example', '..')],
    ['a way up that Windows makes of it', CACHED.replace('a.example', '.. ')],
    ['another drive inside', CACHED.replace('a.example', 'D:')],
    ['far too deep', CACHED.replace('a.example', 'a\\'.repeat(20))],
    ['a name that is too long', CACHED.replace('a.example', 'a'.repeat(256))],
  ])('isn’t at %s', async (_, path) => {
    expect(await copyOf(path)).toBeNull();
  });
});

it('returns the policies that Windows lists, in the order in which it applies them', async () => {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\10`, DOMAIN);
  await put(driver, `${HISTORY}\\2`, { GPOName: 'Local Group Policy', DSPath: 'LocalGPO', FileSysPath: 'C:\\x' });
  await put(driver, `${HISTORY}\\3`, { GPOName: '..\\..\\a', DisplayName: 'not a GUID' });
  await put(driver, `${HISTORY}\\x`, DOMAIN);
  const found = await policiesInForce(driver, 'template', false);
  expect(found?.map(({ id, link, copy }) => [id, link, copy?.names])).toEqual([
    ['', 'local', ['GroupPolicy', 'Machine', 'Registry.pol']],
    [GUID, 'domain', COPY],
  ]);
  expect(await policiesInForce(driver, 'preferences', false)).toEqual([]);
});

it('returns null if the list of policies can’t be read', async () => {
  const driver: RegistryDriver = {
    ...createMemoryDriver(),
    listKeys: () => Promise.resolve({ ok: false, code: 'denied', win32: 5, detail: '' }),
  };
  expect(await policiesInForce(driver, 'template', false)).toBeNull();
});

// guards: policy-names
it('keeps names of policies on this PC unless requested, except two that are the same everywhere', async () => {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\0`, DOMAIN);
  await put(driver, `${HISTORY}\\1`, { ...DOMAIN, GPOName: '{31b2f340-016d-11d2-945f-00c04fb984f9}' });
  const names = async (withNames: boolean): Promise<readonly unknown[] | undefined> =>
    (await policiesInForce(driver, 'template', withNames))?.map(({ name }) => name);
  expect(await names(false)).toEqual([null, 'Default Domain Policy']);
  expect(await names(true)).toEqual(['Baseline', 'Default Domain Policy']);
});
