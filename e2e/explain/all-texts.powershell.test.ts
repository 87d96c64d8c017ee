import { testOwnTexts } from './own-texts.suite.ts';

testOwnTexts((place) => place % 20 !== 0);
