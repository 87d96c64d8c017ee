import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stickReadme } from './beside.mjs';
import { PRODUCT, packageTargets } from './builds.mjs';
import { ON_THE_STICK, stickName } from './stick.mjs';

const starter = readFileSync(join(import.meta.dirname, 'start-stick.cmd'), 'utf8');

describe('the stick', () => {
  it('holds builds that there are, and its starter names each of them and no other', () => {
    const all = packageTargets({ flavour: 'release', isStandIn: false });
    const names = all.map(({ build, architecture }) => `${build}-${architecture}`);
    expect(names).toEqual(expect.arrayContaining(ON_THE_STICK));
    const started = [...starter.matchAll(/set "BUILD=([^"]+)"/g)].map(([, name = '']) => name);
    expect(started.toSorted()).toEqual(ON_THE_STICK.toSorted());
    for (const name of ON_THE_STICK) expect(stickReadme('1.2.3')).toContain(`- ${name}:`);
  });

  it('says that it asks a second time before it asks Windows, and with which option', () => {
    expect(stickReadme('1.2.3')).toContain('--from-writable-folder');
  });

  it('is started with ASCII alone, and by the name of the program', () => {
    expect(starter).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(starter).toContain(`\\${PRODUCT.executable}`);
  });

  it('says in its name what must not be published', () => {
    expect(stickName({ flavour: 'release', isStandIn: false }, '1.2.3')).toBe('TLS-Remedy-1.2.3-stick');
    expect(stickName({ flavour: 'e2e', isStandIn: true }, '1.2.3')).toBe('TLS-Remedy-1.2.3-stick-E2E-STAND-IN');
  });
});
