import { describe, expect, it } from 'vitest';
import { dwordValue, stringValue } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import { createMemoryDriver } from '../../registry/memory-driver.suite.ts';
import { cachedCopy, EXTENSIONS, policiesInForce, policyName, valueBelow, withCache } from './policies-in-force.ts';

const GUID = '{7A1F0C52-4D3B-4B0E-9E6A-3C2D9B8F1A01}';
const CACHED = `C:\\Windows\\system32\\GroupPolicy\\DataStore\\0\\sysvol\\a.example\\Policies\\${GUID}\\Machine`;
const COPY = ['GroupPolicy', 'DataStore', '0', 'sysvol', 'a.example', 'Policies', GUID, 'Machine', 'Registry.pol'];

describe('where a template of the domain is cached', () => {
  it.each([
    ['as Windows keeps it', CACHED],
    ['in other letters', CACHED.replace('Windows', 'WINDOWS').replace('system32', 'System32')],
    ['without the part of the PC', CACHED.replace('\\Machine', '')],
  ])('%s', (_, path) => {
    expect(cachedCopy(path)?.names).toEqual(COPY);
  });

  it.each([
    ['a server', `\\\\a.example\\sysvol\\a.example\\Policies\\${GUID}\\Machine`],
    ['a server by way of a device', `\\\\?\\UNC\\a.example\\sysvol\\${GUID}`],
    ['another folder', 'C:\\Windows\\Temp\\Machine'],
    ['a way up', CACHED.replace('a.example', '..')],
    ['a way up that Windows makes of it', CACHED.replace('a.example', '.. ')],
    ['another drive inside', CACHED.replace('a.example', 'D:')],
    ['a stream', CACHED.replace('a.example', 'a:b')],
    ['a slash', CACHED.replace('a.example', 'a/b')],
    ['far too deep', CACHED.replace('a.example', 'a\\'.repeat(20))],
    ['nothing', ''],
  ])('isn’t at %s', (_, path) => {
    expect(cachedCopy(path)).toBeNull();
  });
});

async function put(driver: RegistryDriver, path: string, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) await driver.write(valueBelow(path, name), stringValue(text));
}

const HISTORY = `History\\${EXTENSIONS.template}`;
const DOMAIN = { GPOName: GUID, DisplayName: 'Baseline', DSPath: 'LDAP://a', FileSysPath: CACHED };

it('are those that Windows lists, in the order in which it applies them', async () => {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\10`, DOMAIN);
  await put(driver, `${HISTORY}\\2`, { GPOName: 'Local Group Policy', DSPath: 'LocalGPO', FileSysPath: 'C:\\x' });
  await put(driver, `${HISTORY}\\3`, { GPOName: '..\\..\\a', DisplayName: 'not a GUID' });
  await put(driver, `${HISTORY}\\x`, DOMAIN);
  await driver.write(valueBelow(`${HISTORY}\\10`, 'GPOLink'), dwordValue(3));
  const found = await policiesInForce(driver, 'template');
  expect(found?.map(({ id, link, copy }) => [id, link, copy?.names])).toEqual([
    ['', 'local', ['GroupPolicy', 'Machine', 'Registry.pol']],
    [GUID, 'domain', COPY],
  ]);
  expect(await policiesInForce(driver, 'preferences')).toEqual([]);
});

it('aren’t known where their list can’t be read', async () => {
  const driver: RegistryDriver = {
    ...createMemoryDriver(),
    listKeys: () => Promise.resolve({ ok: false, code: 'denied', win32: 5, detail: '' }),
  };
  expect(await policiesInForce(driver, 'template')).toBeNull();
});

it('have their copy by the cache’s own list where theirs names a server', async () => {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\0`, { ...DOMAIN, FileSysPath: `\\\\a.example\\sysvol\\${GUID}\\Machine` });
  const listed = (await policiesInForce(driver, 'template')) ?? [];
  expect((await withCache(driver, listed)).map(({ copy }) => copy)).toEqual([null]);
  await put(driver, 'DataStore\\Machine\\0\\4', { GPOName: GUID.toLowerCase(), FileSysPath: CACHED });
  expect((await withCache(driver, listed)).map(({ copy }) => copy?.names)).toEqual([COPY]);
});

it('keep their names to this PC unless names are asked for; two are called so everywhere', async () => {
  const driver = createMemoryDriver();
  await put(driver, `${HISTORY}\\0`, DOMAIN);
  await put(driver, `${HISTORY}\\1`, { ...DOMAIN, GPOName: '{31b2f340-016d-11d2-945f-00c04fb984f9}' });
  const found = (await policiesInForce(driver, 'template')) ?? [];
  const names = (withNames: boolean): readonly unknown[] => found.map((one) => policyName(one, withNames).name);
  expect(names(false)).toEqual([null, 'Default Domain Policy']);
  expect(names(true)).toEqual(['Baseline', 'Default Domain Policy']);
});
