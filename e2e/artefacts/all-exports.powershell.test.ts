import { OTHERS, testExports } from './powershell-exports.suite.ts';

testExports(OTHERS);
