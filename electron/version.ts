import packageJson from '../package.json' with { type: 'json' };

/** The program's version, from its only source in package.json. */
export const VERSION: string = packageJson.version;
