// Reads the arguments of `npm run package`.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ExpectedError } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { FLAVOURS, packageName, packageTargets } from './builds.mjs';
import { SIGN_VARIABLE, readSignCommand } from './sign.mjs';

/** @typedef {import('./builds.mjs').Target} Target */

/**
 * @typedef {object} PackageOptions
 * @property {readonly Target[]} targets
 * @property {string | null} electron A folder with an unpacked Electron in `<build>-<architecture>` each; null to fetch it.
 * @property {boolean} isRelease Refuses whatever may not be released.
 * @property {readonly string[] | null} sign
 * @property {string} output
 * @property {boolean} zip Whether to make what is published: archives and installers.
 * @property {string | null} [downloads] The address that the installers will be at: for winget's manifests.
 */

const USAGE = `Usage: npm run package -- [--electron stand-in|fetch|FOLDER] [--flavour ${FLAVOURS.join('|')}] [--only current-x64 ...] [--release] [--no-zip] [--downloads ADDRESS] [--out FOLDER]`;

/**
 * @param {readonly string[]} argv
 * @param {{ platform: string, sign: string | undefined }} machine
 * @returns {PackageOptions}
 */
export function readPackageArguments(argv, { platform, sign }) {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parse(() =>
    parseArgs({
      args: [...argv],
      options: {
        electron: { ...text, default: platform === 'win32' ? 'fetch' : 'stand-in' },
        flavour: { ...text, default: 'release' },
        only: { ...text, multiple: true },
        release: { type: 'boolean', default: false },
        'no-zip': { type: 'boolean', default: false },
        downloads: text,
        out: { ...text, default: join(ROOT, 'out/package') },
      },
    }),
  );
  const flavour = FLAVOURS.find((one) => one === values.flavour);
  if (values.downloads !== undefined && !/^https:\/\/./.test(values.downloads)) {
    throw new ExpectedError(`--downloads needs an https address. ${USAGE}`);
  }
  if (flavour === undefined) throw new ExpectedError(`There is no flavour "${values.flavour}". ${USAGE}`);
  const isStandIn = values.electron === 'stand-in';
  const all = packageTargets({ flavour, isStandIn });
  const unknown = (values.only ?? []).find((name) => !all.some((target) => packageName(target) === name));
  if (unknown !== undefined) throw new ExpectedError(`There is no build "${unknown}". ${USAGE}`);
  const command = readSignCommand(sign);
  if (values.release) {
    const reasons = [
      ...(isStandIn ? ['it would hold a stand-in for Electron'] : []),
      ...(flavour === 'release' ? [] : [`its flavour is ${flavour}`]),
      ...(command === null ? [`nothing signs it (${SIGN_VARIABLE} is empty)`] : []),
    ];
    if (reasons.length > 0) throw new ExpectedError(`This can't be a release: ${reasons.join('; ')}.`);
  }
  return {
    targets: all.filter((target) => values.only?.includes(packageName(target)) ?? true),
    electron: values.electron === 'fetch' || isStandIn ? null : resolve(values.electron),
    isRelease: values.release,
    sign: command,
    output: resolve(values.out),
    zip: !values['no-zip'],
    downloads: values.downloads ?? null,
  };
}

/**
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
function parse(read) {
  try {
    return read();
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}
