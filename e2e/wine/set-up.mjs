// External and shared parts of the tests in Wine.
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { installForAllWindows, installForWindows } from '../../build/package/stage-app.mjs';
import { ROOT } from '../../build/setup.mjs';
import { ensureTemplate } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { ensureWindowsPackages } from './windows-node.mjs';

/** Installs everything, before the network is cut off or a time limit applies. */
export async function setUpWine() {
  await ensureWindowsRuntime(ROOT);
  ensureLegacyEngine();
  installForWindows('x64');
  await ensureTemplate(ROOT);
}

/** Does the same for the unit tests under Node for Windows. */
export async function setUpWindowsNode() {
  await ensureWindowsRuntime(ROOT);
  ensureWindowsPackages();
  installForAllWindows();
  await ensureTemplate(ROOT);
}
