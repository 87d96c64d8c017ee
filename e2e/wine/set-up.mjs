// What the tests in Wine need from elsewhere, and what they share.
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { ARCHITECTURES } from '../../build/package/builds.mjs';
import { installForWindows } from '../../build/package/stage-app.mjs';
import { ensureTemplate } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { ensureWindowsPackages } from './windows-node.mjs';

/**
 * Gets all of it, before anything is cut off from the network or has a time limit.
 *
 * @param {string} root The checkout.
 */
export async function setUpWine(root) {
  await ensureWindowsRuntime(root);
  ensureLegacyEngine();
  installForWindows('x64');
  await ensureTemplate(root);
}

/**
 * The same for the unit tests under Node for Windows.
 *
 * @param {string} root The checkout.
 */
export async function setUpWindowsNode(root) {
  await ensureWindowsRuntime(root);
  ensureWindowsPackages();
  for (const architecture of ARCHITECTURES) installForWindows(architecture);
  await ensureTemplate(root);
}
