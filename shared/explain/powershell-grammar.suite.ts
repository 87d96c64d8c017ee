import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';
import { powerShellReader, type ParsePowerShell } from './powershell/syntax.ts';

// Optimising the grammar would keep the process for seconds after its tests.
setFlagsFromString('--liftoff-only');
const { resolve } = createRequire(import.meta.url);
await Parser.init();
const parser = new Parser();
parser.setLanguage(
  await Language.load(new Uint8Array(readFileSync(resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')))),
);

/** The grammar itself, as the program loads it. */
export const parsePowerShell: ParsePowerShell = powerShellReader(parser);
