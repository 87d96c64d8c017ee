import { partOf } from '../../build/only-on.suite.ts';
import { SOME, testExports } from './powershell-exports.suite.ts';

// A run of all stages has time for some profiles, and both ways to run; `all-exports` has the others.
testExports(partOf(SOME, 10));
