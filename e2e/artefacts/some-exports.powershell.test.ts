import { SOME, testExports } from './powershell-exports.suite.ts';

// A run of all stages has time for these; `all-exports` has the others.
testExports(SOME);
