// NSIS calls this for the uninstaller while it compiles: node sign-one.mjs FILE. The command is the one for all other files.
import { SIGN_VARIABLE, readSignCommand, signFiles } from './sign.mjs';

const command = readSignCommand(process.env[SIGN_VARIABLE]);
if (command === null) throw new Error(`${SIGN_VARIABLE} is empty`);
signFiles(process.argv.slice(2), command);
