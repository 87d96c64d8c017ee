import { readFile, writeFile } from 'node:fs/promises';
import { writeRegFile, type RegFileEntry } from '../../../shared/reg-file/writer.ts';
import { foldName, pathIn64BitView, type KeyRef } from '../../../shared/windows/registry.ts';
import { describeDriverContract } from '../driver-contract.suite.ts';
import { createRegFileDriver } from './driver.ts';
import { HEADER, useTestFile, utf16 } from './test-file.suite.ts';
import { parseModel, formatModel, type Model } from './registry-model.suite.ts';

const fullOf = (key: KeyRef): string => `HKEY_LOCAL_MACHINE\\${pathIn64BitView(key)}`;

const { file } = useTestFile();

describeDriverContract(
  'reg-file',
  async () => {
    const load = async (): Promise<Model> => parseModel((await readFile(file, 'utf16le')).slice(1));
    await writeFile(file, utf16(HEADER));
    return {
      driver: createRegFileDriver(file),
      async plant(target, value) {
        const entry: RegFileEntry = {
          kind: 'key',
          path: fullOf(target),
          values: value === null ? [] : [{ name: target.name, value }],
        };
        const model = parseModel(formatModel(await load()) + writeRegFile([entry]).slice(HEADER.length));
        await writeFile(file, utf16(formatModel(model)));
      },
      observe: async (target) =>
        (await load()).get(foldName(fullOf(target)))?.values.get(foldName(target.name))?.value ?? null,
      reset: () => writeFile(file, utf16(HEADER)),
    };
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: false },
);
