// External and shared parts of the tests in Wine.
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { installForAllWindows, installForWindows } from '../../build/package/stage-app.mjs';
import { ensureTemplate } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { ensureWindowsPackages } from './windows-node.mjs';

/** Installs everything, before the network is cut off or a time limit applies. @param {string} root The checkout. */
export async function setUpWine(root) {
  await ensureWindowsRuntime(root);
  ensureLegacyEngine();
  installForWindows('x64');
  await ensureTemplate(root);
}

/** Does the same for the unit tests under Node for Windows. @param {string} root The checkout. */
export async function setUpWindowsNode(root) {
  await ensureWindowsRuntime(root);
  ensureWindowsPackages();
  installForAllWindows();
  await ensureTemplate(root);
}
