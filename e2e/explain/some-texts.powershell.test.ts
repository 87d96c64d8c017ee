import { IS_PART } from '../../build/only-on.suite.ts';
import { testOwnTexts } from './own-texts.suite.ts';

// A run of all stages has time for these; `all-texts` has the others.
testOwnTexts((place) => place % (IS_PART ? 200 : 20) === 0);
