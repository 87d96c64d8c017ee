import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { Language, Parser } from 'web-tree-sitter';
import { powerShellReader, type ParsePowerShell } from '../../../shared/explain/powershell/syntax.ts';

export interface GrammarFiles {
  readonly runtime: string;
  readonly grammar: string;
}

/** Loads the grammar of PowerShell. It isn't optimised, as that would keep the process alive for seconds afterwards. */
export async function loadGrammar({ runtime, grammar }: GrammarFiles): Promise<ParsePowerShell> {
  setFlagsFromString('--liftoff-only');
  const [wasmBinary, language] = await Promise.all([readFile(runtime), readFile(grammar)]);
  await Parser.init({ wasmBinary: new Uint8Array(wasmBinary) });
  const parser = new Parser();
  parser.setLanguage(await Language.load(new Uint8Array(language)));
  return powerShellReader(parser);
}
