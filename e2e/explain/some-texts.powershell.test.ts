import { testOwnTexts } from './own-texts.suite.ts';

// A run of all stages has time for these; `all-texts` has the others.
testOwnTexts((place) => place % 20 === 0);
