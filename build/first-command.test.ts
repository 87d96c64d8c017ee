// Each script of package.json begins in a clone without `node_modules`: what its first file imports, and what that
// does, is ours or Node's.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './setup.mjs';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const IMPORT = /^(?:import|export)\s[^;]*?from '([^']+)'|^import '([^']+)'/gm;

/** Packages that a file needs as soon as it is loaded, each behind the file that imports it. */
function packagesOf(entry: string): string[] {
  const files = new Set([join(ROOT, entry)]);
  const packages: string[] = [];
  // A set also yields what is added while it is iterated.
  for (const file of files) {
    for (const [, from, alone] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const name = from ?? alone ?? '';
      if (name.startsWith('.')) files.add(join(dirname(file), name));
      else if (!name.startsWith('node:')) packages.push(`${relative(ROOT, file)}: ${name}`);
    }
  }
  return packages;
}

/** They set up what they need, or need nothing. */
const STARTS = [
  'build/run.mjs',
  'build/test.mjs',
  'build/setup.mjs',
  'build/legacy/legacy.mjs',
  'build/machine-names.mjs',
];

it.each(Object.entries(scripts))('npm run %s can begin before there are packages', (_name, script) => {
  const [, entry = ''] = /^node (\S+)/.exec(script) ?? [];
  expect(STARTS).toContain(entry);
  expect(packagesOf(entry)).toEqual([]);
});

it('notices a package that a file far behind the first one needs', () => {
  expect(packagesOf('build/dev/dev.mjs')).toContain(`${join('build', 'rolldown.config.mjs')}: rolldown/experimental`);
});
