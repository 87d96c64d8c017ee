// The registry of a build of the page that only the tests have: one line more, which replaces English.
export * from '../../shared/text/registry.ts';
export { pack as en } from './pack.ts';
