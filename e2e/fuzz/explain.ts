// `npm run tool -- fuzz explain N [SEED]`: reads N texts made of random fragments of every format. None may end it,
// take more work than its length allows, or keep more memory than it says.
import { join } from 'node:path';
import { readText } from '../../shared/explain/explain.ts';
import { ALL_SNIPPETS } from '../../shared/explain/corpus.suite.ts';
import { loadGrammar } from '../../electron/services/explain/powershell-grammar.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { feed, type Fed } from './fed.ts';

const MODULES = join(process.cwd(), 'node_modules');

/** Pieces of texts: lines, words and signs. */
const LINES = ALL_SNIPPETS.flatMap(({ text }) => text.split('\n'));
const PIECES = [...new Set(LINES.flatMap((line) => line.split(/(?<=\s)|(?=[(){}[\]"'`|&%$=<>])/)))].filter(
  (piece) => piece !== '',
);

function* texts(parsePowerShell: Awaited<ReturnType<typeof loadGrammar>>, count: number, seed: number): Generator<Fed> {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
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
      const kind = !result.ok ? result.code : result.value.kind === 'value' ? 'number' : result.value.format;
      const isMuch = steps > 20_000 + 8 * text.length + 1000;
      yield { kind, surprise: isMuch ? `${String(steps)} steps: ${JSON.stringify(text)}` : null };
    } catch (error) {
      yield { kind: 'thrown', surprise: `${String(error)}: ${JSON.stringify(text)}` };
    }
  }
}

void loadGrammar({
  runtime: join(MODULES, 'web-tree-sitter/web-tree-sitter.wasm'),
  grammar: join(MODULES, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
}).then((parse) => feed('texts', (count, seed) => texts(parse, count, seed), { growthMb: 700 }));
