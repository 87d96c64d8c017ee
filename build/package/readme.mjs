// The README of a package, for whoever opens its folder.
import { BUILDS, PRODUCT } from './builds.mjs';

/**
 * @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 * @param {string} version
 */
export function readmeText({ build, architecture }, version) {
  const { electron, windows } = BUILDS[build];
  const parts = [
    `${PRODUCT.name} ${version}, for ${windows} (${architecture})\n\nStart "${PRODUCT.executable}". Nothing has to be installed.\nThe command line is ${PRODUCT.launcher}, such as: tls-remedy check\nOn Server Core, which has no desktop, use that one.`,
    FROM_A_FOLDER,
    ...(build === 'legacy' ? [legacyText(electron)] : []),
    'Licences: LICENSE.txt (ours), THIRD-PARTY-LICENSES.txt, LICENSE.electron.txt and LICENSES.chromium.html. What is inside: sbom.cdx.json.',
  ];
  return `${parts.join('\n\n')}\n`;
}

const FROM_A_FOLDER = `Running it from a folder or a USB stick
---------------------------------------
What you get: the whole program, with every licence, in one folder. It can be copied, and deleted again. It needs no network.

What it costs:
- To write, it asks Windows for an administrator's rights and then starts itself again with them. In a folder that anybody can
  write to, another program could put itself in its place first. It looks at who can write there, says so, and asks once more
  before it asks Windows; on the command line that second yes is --from-writable-folder. Installed, it lies where only
  administrators can write. So copy the folder to this PC before you use it on one that you don't trust, or use a stick with a
  write switch.
- Files that Windows loads by itself lie beside the archive and are not covered by its seal. Compare the checksums that were
  published with the download.
- It doesn't run from a network drive or a share: Windows starts no process in a sandbox from there, so its window says so and ends. The
  command line runs from there. Copy the folder to this PC, or install it.
- Smart App Control, which new PCs with Windows 11 have on, blocks an unsigned program before it runs. So does the policy "Only elevate
  executables that are signed and validated" when it asks for an administrator's rights.
- It isn't quite without traces: what it changed and how to undo it is kept in the PC's registry, below
  HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy, so that any copy of the program can undo it; the language that was chosen, and what
  Chromium under the window keeps, are below ${PRODUCT.userData}. The command line may make that folder too.
- Nothing updates it.`;

/** @param {string} electron */
function legacyText(electron) {
  return `About this build
----------------
It uses Electron ${electron}, the last that starts on Windows 7 to 8.1. Its makers stopped supporting it in October 2023.

Why that is acceptable here: the window never uses the network, shows nothing but what is inside the program, and is kept in a
sandbox, so no stranger's content ever reaches the old engine.

What isn't: using that engine for anything else. And Windows 7 to 8.1 themselves get no more repairs: a PC that can be brought to
a newer Windows is better off there. On Windows 10 and later, take the current build.`;
}
