// Runs a program of ours by its name: `node build/run.mjs NAME [ARGUMENT...]`, where NAME is a tool or a bundle of
// build/bundle-targets.mjs, in one word or in two (`fuzz hello`).
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleIfChanged } from './bundle.mjs';
import { TARGETS, isTarget } from './bundle-targets.mjs';
import { ExpectedError, asCommand } from './command.mjs';
import { ROOT, setUp } from './setup.mjs';

/**
 * What isn't a bundle, or needs more than its own; a script runs in place of the bundle.
 * @type {Readonly<Record<string, { script?: string, targets: readonly import('./bundle-targets.mjs').TargetName[],
 *   needs: readonly import('./setup.mjs').Need[] }>>}
 */
export const TOOLS = {
  'start-shell': { targets: ['start-shell'], needs: ['start'] },
  wine: { script: 'e2e/wine/run-cli.mjs', targets: ['cli', 'wine-cli', 'wine-service'], needs: ['wine'] },
  kill: { script: 'e2e/wine/kill-test.mjs', targets: ['wine-kill-target'], needs: ['wine'] },
  race: { script: 'e2e/race/race-test.mjs', targets: ['race-target'], needs: ['wine'] },
  'judge-explain': { targets: ['judge-explain'], needs: ['wine'] },
  texts: { script: 'build/texts/texts.mjs', targets: [], needs: [] },
  'facts-old': { script: 'build/docs/sources.mjs', targets: [], needs: [] },
};

await asCommand(import.meta.url, async ([name = '', ...args]) => {
  const twoWords = `${name}-${args[0] ?? ''}`;
  const target = isTarget(twoWords) ? twoWords : name;
  const known = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (known === undefined && !isTarget(target))
    throw new ExpectedError(
      `Usage: node build/run.mjs ${Object.keys({ ...TOOLS, ...TARGETS }).join('|')} [ARGUMENT...]`,
    );
  setUp(known?.needs ?? []);
  await bundleIfChanged(known?.targets ?? (isTarget(target) ? [target] : []));
  const file = join(ROOT, known?.script ?? (isTarget(target) ? TARGETS[target].output : ''));
  // In this process, as if Node had been started with it: a second Node would double the time of a short command.
  process.argv = [process.execPath, file, ...(target === name ? args : args.slice(1))];
  if (known?.script === undefined) createRequire(file)(file);
  else await import(pathToFileURL(file).href);
});
