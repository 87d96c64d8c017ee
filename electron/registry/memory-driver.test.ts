import { describeDriverContract } from './driver-contract.suite.ts';
import { createMemoryDriver } from './memory-driver.suite.ts';

describeDriverContract(
  'the double in memory',
  () => {
    let driver = createMemoryDriver();
    return Promise.resolve({
      driver: new Proxy(driver, { get: (_first, method: keyof typeof driver) => driver[method] }),
      plant: async (ref, value) => void (value === null ? await driver.createKey(ref) : await driver.write(ref, value)),
      observe: async (ref) => {
        const [reading] = await driver.read([ref]);
        return reading?.state === 'value' ? { type: reading.type, data: reading.data } : null;
      },
      reset: () => {
        driver = createMemoryDriver();
        return Promise.resolve();
      },
    });
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: false },
);
