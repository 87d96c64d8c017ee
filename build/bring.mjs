// In a thread of its own: bundles for a stage, and brings what it needs from elsewhere. Nothing else waits for npm
// meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { messageOf } from './command.mjs';
import { setUp } from './setup.mjs';
import { STAGES, whyNotHere } from './stages.mjs';

/**
 * @typedef {{ readonly variables: Readonly<Record<string, string>> } | { readonly notHere: string, readonly isFine?:
 *   boolean } | { readonly error: string }} Brought
 */

/** @typedef {{ readonly name: string, readonly isAll: boolean }} Asked A stage, and whether all of them run. */

/** @param {Asked} asked @returns {Promise<Brought>} Variables for its runner, or why it can't run. */
async function bring({ name, isAll }) {
  const stage = STAGES[name];
  if (stage === undefined) return { error: name };
  const why = stage.whyNot?.() ?? null;
  if (why !== null) return { notHere: why, isFine: true };
  if (stage.system === undefined || stage.system === process.platform) setUp(stage.needs);
  const notHere = whyNotHere(stage);
  if (notHere !== null) return { notHere };
  const { bundleIfChanged } = await import('./bundle.mjs');
  if (stage.targets !== undefined) await bundleIfChanged(stage.targets);
  return { variables: (await stage.fetch?.(isAll)) ?? {} };
}

parentPort?.postMessage(
  await bring(/** @type {Asked} */ (workerData)).catch((/** @type {unknown} */ error) => ({ error: messageOf(error) })),
);
