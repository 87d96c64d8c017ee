// `npm run tool -- fuzz explain N [SEED]`: reads N texts made of random fragments of every format. None may end it, take more work
// than its length allows, or keep more memory than it says.
import { join } from 'node:path';
import { argv, memoryUsage } from 'node:process';
import { readText } from '../../shared/explain/explain.ts';
import { ALL_SNIPPETS } from '../../shared/explain/corpus.suite.ts';
import { loadGrammar } from '../../electron/services/explain/powershell-grammar.ts';
import { randomFrom } from '../../shared/random.suite.ts';

const MEGABYTE = 1024 * 1024;
const MOST_GROWTH_MB = 700;
const MODULES = join(process.cwd(), 'node_modules');

/** Pieces of texts: lines, words and signs. */
const LINES = ALL_SNIPPETS.flatMap(({ text }) => text.split('\n'));
const PIECES = [...new Set(LINES.flatMap((line) => line.split(/(?<=\s)|(?=[(){}[\]"'`|&%$=<>])/)))].filter(
  (piece) => piece !== '',
);

async function fuzz(count: number, seed: number): Promise<number> {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const parsePowerShell = await loadGrammar({
    runtime: join(MODULES, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(MODULES, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  });
  const formats = new Map<string, number>();
  const surprises: string[] = [];
  const memoryAtStart = memoryUsage().rss;
  const start = performance.now();
  for (let turn = 0; turn < count; turn++) {
    const parts = Array.from({ length: 1 + Math.floor(random() * 12) }, () => {
      const kind = random();
      return kind < 0.5
        ? `${pick(LINES)}\n`
        : kind < 0.95
          ? pick(PIECES)
          : String.fromCharCode(Math.floor(random() * 0x3000));
    });
    const text = parts.join('');
    try {
      const { result, steps } = readText(text, { parsePowerShell });
      if (steps > 20_000 + 8 * text.length + 1000) surprises.push(`${String(steps)} steps: ${JSON.stringify(text)}`);
      const kind = !result.ok ? result.code : result.value.kind === 'value' ? 'number' : result.value.format;
      formats.set(kind, (formats.get(kind) ?? 0) + 1);
    } catch (error) {
      surprises.push(`${String(error)}: ${JSON.stringify(text)}`);
    }
  }
  const grown = Math.max(0, Math.round((memoryUsage().rss - memoryAtStart) / MEGABYTE));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${String(count)} texts, seed ${String(seed)}, ${seconds} s, ${String(grown)} MB more in use.`);
  console.log([...formats].map(([kind, times]) => `${kind} x ${String(times)}`).join(', '));
  console.log(`Surprises: ${String(surprises.length)}`);
  for (const one of surprises.slice(0, 20)) console.log(`  ${one}`);
  return surprises.length === 0 && grown < MOST_GROWTH_MB ? 0 : 1;
}

const [count = 1_000_000, seed = Date.now() % 1_000_000] = argv.slice(2).map(Number);
void fuzz(count, seed).then((code) => {
  process.exitCode = code;
});
