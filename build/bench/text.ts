import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { BOMBS } from '../../shared/explain/bombs.suite.ts';
import { ALL_SNIPPETS } from '../../shared/explain/corpus.suite.ts';
import { readText } from '../../shared/explain/explain.ts';
import { createRegFileDriver } from '../../electron/registry/reg-file/driver.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { type Row, makeRow } from './rows.mjs';
import { inTurns, worked } from './stats.mjs';

const MB = 1024 * 1024;
const SIZE = 10 * MB;
const ROUNDS = 3;

function noise(most: number): string {
  const random = randomFrom(12345);
  const parts: string[] = [];
  for (let length = 0; length < SIZE; length += 1000)
    parts.push(Array.from({ length: 1000 }, () => String.fromCharCode(Math.floor(random() * most))).join(''));
  return parts.join('');
}

const repeated = (start: string, part: string): string =>
  start + part.repeat(Math.max(1, Math.ceil((SIZE - start.length) / part.length)));

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
const OTHERS: readonly (readonly [string, () => string])[] = [
  ...BOMBS.map(([name, start, part]) => [name, () => repeated(start, part)] as const),
  ...ALL_SNIPPETS.filter(({ text }) => text.length > 40).map(
    ({ title, text }) => [title, () => repeated('', text)] as const,
  ),
];

async function readPlainly(text: string): Promise<void> {
  let lines = 0;
  for await (const line of createInterface({ input: Readable.from([text]), crlfDelay: Infinity })) lines += line.length;
  if (lines === 0) throw new Error('no line was read');
}

/** What the slowest of some texts takes, in milliseconds of processor time, and a plain line reader for the same. */
async function slowestOf(
  texts: readonly (readonly [string, () => string])[],
  rounds: number,
): Promise<{ readonly name: string; readonly explain: readonly number[]; readonly lines: readonly number[] }> {
  let slowest = { name: '', text: '', explain: [0] as readonly number[] };
  for (const [name, make] of texts) {
    const text = make();
    const { explain } = await inTurns({ explain: () => worked(() => readText(text)) }, { rounds, warmUps: 0 });
    if (Math.max(...explain) > Math.max(...slowest.explain)) slowest = { name, text, explain };
  }
  const { name, text, explain } = slowest;
  const { lines } = await inTurns({ lines: () => worked(() => readPlainly(text)) }, { rounds });
  return { name, explain, lines };
}

const plainReader = (figures: readonly number[]) => ({ what: 'a plain line reader', figures });

async function explaining(): Promise<readonly Row[]> {
  const noisy = await slowestOf(NOISES, ROUNDS);
  const other = await slowestOf(OTHERS, 1);
  const row = (id: string, what: string): Pick<Row, 'id' | 'what' | 'shell' | 'unit'> => ({
    id: `text.${id}`,
    what,
    shell: 'node',
    unit: 'ms',
  });
  return [
    makeRow(
      row('noise', `explain 10 MB of noise, the slowest of ${NOISES.length}: ${noisy.name}`),
      noisy.explain,
      plainReader(noisy.lines),
    ),
    makeRow(
      row('worst', `explain 10 MB of anything, the slowest of ${OTHERS.length}: ${other.name}`),
      other.explain,
      plainReader(other.lines),
    ),
  ];
}

/** A file as regedit writes it, with something of everything. */
async function writeRegFile(path: string): Promise<void> {
  const file = await open(path, 'w');
  await file.write(Buffer.from('\ufeffWindows Registry Editor Version 5.00\r\n\r\n', 'utf16le'));
  for (let at = 0; (await file.stat()).size < 3 * SIZE; at += 1000) {
    const keys = Array.from({ length: 1000 }, (_, i) => {
      const bytes = Array.from({ length: 60 }, (_value, n) => ((at + i + n) & 0xff).toString(16).padStart(2, '0'));
      return [
        `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Vendor\\Product ${at + i}]`,
        `@="the default of ${at + i}"`,
        `"Number"=dword:${(at + i).toString(16).padStart(8, '0')}`,
        `"Path"="C:\\\\Program Files\\\\Vendor\\\\${at + i}.exe"`,
        `"Bytes"=hex:${bytes.slice(0, 20).join(',')},\\\r\n  ${bytes.slice(20, 45).join(',')},\\\r\n  ${bytes.slice(45).join(',')}`,
        '',
        '',
      ].join('\r\n');
    });
    await file.write(Buffer.from(keys.join(''), 'utf16le'));
  }
  await file.close();
}

async function regFiles(): Promise<readonly Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-remedy-bench-'));
  try {
    const path = join(folder, 'large.reg');
    await writeRegFile(path);
    const { size } = await stat(path);
    const rate = async (act: () => unknown): Promise<number> => (1000 * (size / MB)) / (await worked(act));
    const wanted = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\Vendor\\Product 17', name: 'Number' } as const;
    const rates = await inTurns(
      {
        driver: () =>
          rate(async () => {
            const [reading] = await createRegFileDriver(path).read([wanted]);
            if (reading?.state !== 'value') throw new Error('the value was not found');
          }),
        lines: () =>
          rate(async () => {
            let count = 0;
            const input = createReadStream(path, { encoding: 'utf16le' });
            for await (const line of createInterface({ input, crlfDelay: Infinity })) count += line.length;
            if (count === 0) throw new Error('no line was read');
          }),
      },
      { rounds: 7 },
    );
    return [
      makeRow(
        {
          id: 'text.reg-file',
          what: `reading a .reg file of ${Math.round(size / MB)} MB`,
          shell: 'node',
          unit: 'MB/s',
        },
        rates.driver,
        plainReader(rates.lines),
      ),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Explaining takes processor time, in this process alone: a busy machine doesn't count. */
export async function text(): Promise<readonly Row[]> {
  return [...(await explaining()), ...(await regFiles())];
}
