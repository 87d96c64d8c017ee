import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedScriptHost } from './driver.ts';

describe('packedScriptHost', () => {
  it('returns files next to the archive if the bundle runs inside it', () => {
    const resources = join('C:', 'Program Files', 'TLS Remedy', 'resources');
    expect(packedScriptHost(join(resources, 'app.asar'))).toEqual({
      vbsFolder: join(resources, 'app.asar.unpacked', 'node_modules', 'regedit', 'vbs'),
      workerFile: join(resources, 'app.asar.unpacked', 'script-host-worker.cjs'),
    });
  });

  it.each(['out/app', 'app.asar/inner', 'app.asar.unpacked'])('leaves the defaults in %o', (folder) => {
    expect(packedScriptHost(folder)).toEqual({});
  });
});
