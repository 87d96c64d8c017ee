import { IS_PART } from '../../build/only-on.suite.ts';
import { PROFILE_IDS } from '../../shared/tls/profiles.ts';
import { SOME, testExports } from './powershell-exports.suite.ts';

// A run of all stages has time for each profile once, and both ways to run; `all-exports` has the others.
testExports(SOME.slice(0, IS_PART ? PROFILE_IDS.length : undefined));
