// The arguments of `npm run package` and `npm run verify:package`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ExpectedError, orUsage } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { FLAVOURS, packageName, packageTargets } from './builds.mjs';
import { SIGN_VARIABLE, readSignCommand } from './sign.mjs';

const BOTH = `[--flavour ${FLAVOURS.join('|')}] [--only current-x64 ...] [--release] [--out FOLDER]`;
const USAGE = `Usage: npm run package -- ${BOTH} [--electron stand-in|fetch] [--no-zip] [--downloads ADDRESS]`;
const VERIFY_USAGE = `Usage: npm run verify:package -- ${BOTH}`;

const TEXT = /** @type {const} */ ({ type: 'string' });
const FLAG = /** @type {const} */ ({ type: 'boolean', default: false });
const OPTIONS = {
  flavour: { ...TEXT, default: 'release' },
  only: /** @type {const} */ ({ ...TEXT, multiple: true }),
  release: FLAG,
  out: { ...TEXT, default: join(ROOT, 'out/package') },
};

/** @param {{ readonly flavour: string, readonly only?: readonly string[] }} values @param {boolean} isStandIn */
function targetsOf({ flavour, only = [] }, isStandIn) {
  const known = FLAVOURS.find((one) => one === flavour);
  if (known === undefined) throw new Error(`There is no flavour "${flavour}".`);
  const all = packageTargets({ flavour: known, isStandIn });
  const unknown = only.find((name) => !all.some((target) => packageName(target) === name));
  if (unknown !== undefined) throw new Error(`There is no build "${unknown}".`);
  return all.filter((target) => only.length === 0 || only.includes(packageName(target)));
}

/**
 * A release refuses whatever may not be released. `zip`: whether to make what is published, archives and installers.
 * `downloads`: the address that the installers will be at, for winget's manifests.
 * @typedef {{ targets: readonly import('./builds.mjs').Target[], isRelease: boolean, sign: readonly string[] | null,
 *   output: string, zip: boolean, downloads?: string }} PackageOptions
 */

/**
 * @param {readonly string[]} argv @param {{ platform: string, sign: string | undefined }} machine
 * @returns {PackageOptions}
 */
export function readPackageArguments(argv, { platform, sign }) {
  return orUsage(USAGE, () => {
    const electron = { ...TEXT, default: platform === 'win32' ? 'fetch' : 'stand-in' };
    const options = { ...OPTIONS, electron, downloads: TEXT, 'no-zip': FLAG };
    const { values } = parseArgs({ args: [...argv], options });
    const { release: isRelease, out, downloads } = values;
    if (!['stand-in', 'fetch'].includes(values.electron)) throw new Error(`There is no Electron "${values.electron}".`);
    if (downloads !== undefined && !/^https:\/\/./.test(downloads))
      throw new Error('--downloads needs an https address.');
    const isStandIn = values.electron === 'stand-in';
    const command = readSignCommand(sign);
    const reasons = [
      ...(isStandIn ? ['it would hold a stand-in for Electron'] : []),
      ...(values.flavour === 'release' ? [] : [`its flavour is ${values.flavour}`]),
      ...(command === null ? [`nothing signs it (${SIGN_VARIABLE} is empty)`] : []),
    ];
    if (isRelease && reasons.length > 0) throw new ExpectedError(`This can't be a release: ${reasons.join('; ')}.`);
    return {
      targets: targetsOf(values, isStandIn),
      isRelease,
      sign: command,
      output: resolve(out),
      zip: !values['no-zip'],
      ...(downloads === undefined ? {} : { downloads }),
    };
  });
}

/** @param {readonly string[]} argv */
export function readVerifyArguments(argv) {
  return orUsage(VERIFY_USAGE, () => {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS });
    return { targets: targetsOf(values, false), isRelease: values.release, output: resolve(values.out) };
  });
}
