// The helper, loaded as a whole if a process turns out to be it.
export { runElevated } from './execute.ts';
export { processHelperHost } from './host.ts';
export { forgetEnvironment } from './environment.ts';
