import { describeDriverContract } from './driver-contract.suite.ts';
import { createMemoryDriver } from './memory-driver.double.ts';

describeDriverContract(
  'the double in memory',
  () => {
    const driver = createMemoryDriver();
    return Promise.resolve({
      driver,
      plant: async (ref, value) => {
        if (value === null) await driver.createKey(ref);
        else await driver.write(ref, value);
      },
      observe: async (ref) => {
        const [reading] = await driver.read([ref]);
        return reading?.state === 'value' ? { type: reading.type, data: reading.data } : null;
      },
      reset: () => {
        driver.empty();
        return Promise.resolve();
      },
    });
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: false },
);
