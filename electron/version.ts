import packageJson from '../package.json' with { type: 'json' };

export const VERSION: string = packageJson.version;

/** The day of its release, such as `2026-12-31`, from the same file; null until there is one. */
export const RELEASED: string | null = packageJson.released;
