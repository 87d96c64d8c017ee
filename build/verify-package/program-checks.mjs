// What must be true of the program's file: one row for each check.
import { getCurrentFuseWire } from '@electron/fuses';
import { join } from 'node:path';
import { Resource } from 'resedit';
import { PRODUCT, PROJECT } from '../package/builds.mjs';
import { packageFuses } from '../package/fuses.mjs';
import { wrong } from './open-package.mjs';

const MANIFEST = 24; // The type of that resource.
const ENABLED = 0x31; // Electron writes a fuse as the character 0, 1, or r for one that it no longer has.

/** @type {readonly import('./open-package.mjs').Check[]} */
export const PROGRAM_CHECKS = [
  {
    name: 'the program is for this architecture, has a window and is hardened',
    problems: ({ program, target }) => {
      if (program === null) return ['it is no Windows program'];
      return [
        ...wrong('architecture', program.architecture, target.architecture),
        ...wrong('subsystem', program.subsystem, 2),
        ...program.lacks.map((protection) => `it has no ${protection}`),
      ];
    },
  },
  {
    name: 'its version information is ours',
    problems: ({ resources }) => {
      const info = Resource.VersionInfo.fromEntries([...resources])[0];
      const language = info?.getAllLanguagesForStringValues()[0];
      if (info === undefined || language === undefined) return ['there is none'];
      const found = info.getStringValues(language);
      const wanted = {
        ProductName: PRODUCT.name,
        FileDescription: PRODUCT.name,
        CompanyName: PRODUCT.publisher,
        LegalCopyright: PRODUCT.copyright,
        FileVersion: PROJECT.version,
        ProductVersion: `${PROJECT.version}.0`,
      };
      return Object.entries(wanted).flatMap(([name, value]) => wrong(name, found[name], value));
    },
  },
  {
    name: 'it asks for no rights at start',
    problems: ({ resources }) => {
      const manifests = resources.filter(({ type }) => type === MANIFEST).map(({ bin }) => Buffer.from(bin).toString());
      const levels = manifests.flatMap((text) => text.match(/(?<=requestedExecutionLevel\s+level=")\w+(?=")/g) ?? []);
      return wrong('levels', levels.join(', '), 'asInvoker');
    },
  },
  {
    name: 'it has our icon, small and large',
    problems: ({ resources }) => {
      const sizes = Resource.IconGroupEntry.fromEntries([...resources]).flatMap(({ icons }) =>
        icons.map(({ width }) => width || 256),
      );
      return [16, 32, 48, 256].filter((size) => !sizes.includes(size)).map((size) => `no picture of ${size} pixels`);
    },
  },
  {
    name: 'its fuses are as they must be',
    problems: async ({ folder, target }) => {
      const wire = await getCurrentFuseWire(join(folder, PRODUCT.executable));
      const fuses = packageFuses(target);
      const found = Object.entries(wire).filter(([key]) => key !== 'version');
      return [
        ...wrong('number of fuses', found.length, fuses.length),
        ...fuses.flatMap(({ fuse, name, on }) => wrong(name, Number(wire[fuse]) === ENABLED, on)),
      ];
    },
  },
];
