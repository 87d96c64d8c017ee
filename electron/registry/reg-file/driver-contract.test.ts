import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeRegFile, type RegFileEntry } from '../../../shared/reg-file/writer.ts';
import { foldName, pathIn64BitView, type KeyRef } from '../../../shared/windows/registry.ts';
import { describeDriverContract } from '../driver-contract.suite.ts';
import { createRegFileDriver } from './driver.ts';
import { parseModel, formatModel, type Model } from './registry-model.suite.ts';

const HEADER = 'Windows Registry Editor Version 5.00\r\n';
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const fullOf = (key: KeyRef): string => `HKEY_LOCAL_MACHINE\\${pathIn64BitView(key)}`;

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describeDriverContract(
  'reg-file',
  async () => {
    const area = await mkdtemp(join(tmpdir(), 'reg-file-contract-'));
    folders.push(area);
    const path = join(area, 'registry.reg');
    const load = async (): Promise<Model> => parseModel((await readFile(path, 'utf16le')).slice(1));
    await writeFile(path, utf16(HEADER));
    return {
      driver: createRegFileDriver(path),
      async plant(target, value) {
        const entry: RegFileEntry = {
          kind: 'key',
          path: fullOf(target),
          values: value === null ? [] : [{ name: target.name, value }],
        };
        const model = parseModel(formatModel(await load()) + writeRegFile([entry]).slice(HEADER.length));
        await writeFile(path, utf16(formatModel(model)));
      },
      observe: async (target) =>
        (await load()).get(foldName(fullOf(target)))?.values.get(foldName(target.name))?.value ?? null,
      async reset() {
        await writeFile(path, utf16(HEADER));
      },
    };
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: false },
);
