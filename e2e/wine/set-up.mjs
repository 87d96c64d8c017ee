// What the tests in Wine need from elsewhere, and what they share.
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { installForWindows } from '../../build/package/stage-app.mjs';
import { ensureTemplate } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

/**
 * Gets all of it, before anything is cut off from the network or has a time limit.
 *
 * @param {string} root The checkout.
 */
export async function setUpWine(root) {
  await ensureWindowsRuntime(root);
  await ensureLegacyEngine();
  await installForWindows('x64');
  await ensureTemplate(root);
}
