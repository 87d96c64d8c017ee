import { IS_PART } from '../../build/only-on.suite.ts';
import { SOME, testExports } from './powershell-exports.suite.ts';

// A run of all stages has time for half of these, in which each profile and each way to run are; `all-exports` has the others.
testExports(SOME.filter((_, place) => !IS_PART || place % 8 < 4));
