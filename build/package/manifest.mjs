// Reads the few fields of a package.json that packing needs.

/**
 * @typedef {object} Manifest
 * @property {string} [productName] What a user knows the program by.
 * @property {string} [name]
 * @property {string} [version]
 * @property {string} [license]
 * @property {string} [description]
 * @property {string} [main]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [devDependencies]
 * @property {Readonly<Record<string, string>>} [packed] What a packed program says of itself.
 */

/**
 * @param {string} text
 * @returns {Manifest}
 */
export function readManifest(text) {
  /** @type {unknown} */
  const manifest = JSON.parse(text);
  if (typeof manifest !== 'object' || manifest === null) throw new Error('a package.json must hold an object');
  return manifest;
}
