import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resourceUsage } from 'node:process';
import { BOMBS } from '../../shared/explain/bombs.suite.ts';
import { ALL_SNIPPETS } from '../../shared/explain/corpus.suite.ts';
import { MAX_EXPLAINED_BYTES } from '../../shared/ipc/names.ts';
import { explainInThread } from '../../electron/services/explain/in-thread.ts';
import { loadGrammar } from '../../electron/services/explain/powershell-grammar.ts';
import { readText } from '../../shared/explain/explain.ts';
import { createRegFileDriver } from '../../electron/registry/reg-file/driver.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { inFolder, inTurns, THREADS_FOLDER, worked, type Measured, type Rows } from './stats.ts';

const MB = 1024 * 1024;
/** The longest text that the window takes. */
const SIZE = MAX_EXPLAINED_BYTES;
/** A look at this much of each shape tells which few are measured as a whole: all would take 15 minutes. */
const LOOK = 64 * 1024;
const FEW = 8;

function noise(most: number): string {
  const random = randomFrom(12345);
  return Array.from({ length: SIZE }, () => String.fromCharCode(Math.floor(random() * most))).join('');
}

const repeated = (start: string, part: string, size: number): string =>
  start + part.repeat(Math.max(1, Math.ceil((size - start.length) / part.length)));

const NOISES: readonly (readonly [string, () => string])[] = [
  ['noise of bytes', () => noise(256)],
  ['noise of all characters', () => noise(65_536)],
  ['noise of letters and signs', () => noise(128)],
  ['noise behind a word of PowerShell', () => `Set-ItemProperty\n${noise(128)}`],
  ['noise behind reg add', () => `reg add\n${noise(128)}`],
  ['noise behind a header', () => `REGEDIT4\n${noise(128)}`],
  ['noise behind an element', () => `<RegistrySettings>${noise(128)}`],
];

/** Every snippet of the corpus and every text that is made to be slow. */
const OTHERS: readonly (readonly [string, start: string, part: string])[] = [
  ...BOMBS,
  ...ALL_SNIPPETS.filter(({ text }) => text.length > 40).map(({ title, text }) => [title, '', text] as const),
];

/** Returns those that take the most time while they are short. */
async function likelySlowest(): Promise<typeof NOISES> {
  const looks: { readonly took: number; readonly row: (typeof NOISES)[number] }[] = [];
  const parsePowerShell = await loadGrammar({
    runtime: join(THREADS_FOLDER, 'web-tree-sitter.wasm'),
    grammar: join(THREADS_FOLDER, 'tree-sitter-powershell.wasm'),
  });
  for (const [name, start, part] of OTHERS) {
    const text = repeated(start, part, LOOK);
    const took = await worked(() => readText(text, { parsePowerShell }));
    looks.push({ took, row: [name, () => repeated(start, part, SIZE)] });
  }
  looks.sort((a, b) => b.took - a.took);
  return looks.slice(0, FEW).map(({ row }) => row);
}

/** Processor milliseconds that the slowest of some texts takes, explained in a thread as the window has it done. */
async function slowestOf(texts: typeof NOISES): Promise<Measured> {
  let slowest = 0;
  for (const [name, make] of texts) {
    const given = make();
    const took = await worked(() => explainInThread(given, { release: null }, { folder: THREADS_FOLDER }));
    console.error(`  ${name}: ${Math.round(took)} ms`); // which one is the slowest, and progress: each takes long
    slowest = Math.max(slowest, took);
  }
  return { figures: [slowest] };
}

/** A file as regedit writes it, with something of everything: some 30 MB. */
function* regFileOf(keys: number): Generator<Buffer> {
  yield Buffer.from('\ufeffWindows Registry Editor Version 5.00\r\n\r\n', 'utf16le');
  for (let at = 0; at < keys; at++) {
    const bytes = Array.from({ length: 60 }, (_value, n) => ((at + n) & 0xff).toString(16).padStart(2, '0'));
    const lines = [
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Vendor\\Product ${at}]\r\n@="the default of ${at}"`,
      `"Number"=dword:${at.toString(16).padStart(8, '0')}`,
      `"Path"="C:\\\\Program Files\\\\Vendor\\\\${at}.exe"`,
      `"Bytes"=hex:${bytes.slice(0, 20).join(',')},\\\r\n  ${bytes.slice(20, 45).join(',')},\\\r\n  ${bytes.slice(45).join(',')}`,
    ];
    yield Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'utf16le');
  }
}

function regFile(): Promise<Measured> {
  return inFolder(async (folder) => {
    const path = join(folder, 'large.reg');
    await writeFile(path, regFileOf(38_000));
    const { size } = await stat(path);
    const wanted = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\Vendor\\Product 17', name: 'Number' } as const;
    const read = async (): Promise<void> => {
      const [reading] = await createRegFileDriver(path).read([wanted]);
      if (reading?.state !== 'value') throw new Error('the value was not found');
    };
    const rates = await inTurns({ read: async () => (1000 * (size / MB)) / (await worked(read)) }, { rounds: 7 });
    return { figures: rates.read };
  });
}

/** Explaining takes processor time, in this process alone: a busy machine doesn't count. */
export async function text(): Promise<Rows> {
  const before = resourceUsage().maxRSS;
  const noise = await slowestOf(NOISES);
  const worst = await slowestOf(await likelySlowest());
  const memory = { figures: [(resourceUsage().maxRSS - before) / 1024] };
  return { noise, worst, memory, 'reg-file': await regFile() };
}
