// What the tests in Wine need from elsewhere, and what they share.
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { installForWindows } from '../../build/package/stage-app.mjs';
import { ensureTemplate } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

/**
 * Brings all of it, before anything is sealed off from the network or waits under a time limit.
 *
 * @param {string} root The checkout.
 */
export async function setUpWine(root) {
  await ensureWindowsRuntime(root);
  await ensureLegacyEngine();
  await installForWindows('x64');
  await ensureTemplate(root);
}
