// Bundles a program and runs it: `node build/run.mjs TARGET [ARGUMENT...]`, where TARGET is one of build/bundle-targets.mjs,
// in one word or in two (`fuzz hello`).
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { TARGETS, isTarget } from './bundle-targets.mjs';
import { ExpectedError, asCommand } from './command.mjs';
import { ROOT, setUp } from './setup.mjs';

await asCommand(import.meta.url, async ([name = '', ...args]) => {
  const twoWords = `${name}-${args[0] ?? ''}`;
  const target = isTarget(twoWords) ? twoWords : name;
  if (!isTarget(target)) throw new ExpectedError('Usage: node build/run.mjs TARGET [ARGUMENT...]');
  await setUp(target === 'start-shell' ? ['start'] : []);
  await bundle([target]);
  const file = join(ROOT, TARGETS[target].output);
  // In this process, as if Node had been started with it: a second Node would double the time of a short command.
  process.argv = [process.execPath, file, ...(target === name ? args : args.slice(1))];
  createRequire(file)(file);
});
