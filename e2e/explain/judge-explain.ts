// `npm run tool -- judge-explain N [SEED] [LANGUAGE]`: N random batch files, a quarter as many VBScripts and, where a
// PowerShell is, N of its scripts from three states, each run by a real interpreter and explained.
import { join } from 'node:path';
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { loadGrammar } from '../../electron/services/explain/powershell-grammar.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { POWERSHELL_KIND, powerShells } from '../powershell/programs.mjs';
import { ensureTemplate } from '../wine/prefix.mjs';
import { explainerWith, runDifferential, type Explainer } from './differential.ts';
import { openInterpreters, type Interpreters, type Language } from './interpreters.ts';
import { openPowerShellStates } from './powershell-states.ts';

/** Scripts that are made smaller and shown, and lines of what is wrong with each. */
const MOST_SHOWN = 5;
const MOST_LINES = 4;
const MODULES = join(cwd(), 'node_modules');

interface Lane {
  readonly language: Language;
  readonly scripts: number;
  readonly open: () => Promise<Interpreters>;
}

async function judgeLane({ language, scripts, open }: Lane, seed: number, explainer: Explainer): Promise<number> {
  const interpreters = await open();
  try {
    const { endless, left, stated, disagreements } = await runDifferential({
      interpreters,
      language,
      count: scripts,
      seed,
      explainer,
      shrunk: MOST_SHOWN,
      disagreed: ({ index, text, wrong: lines }) =>
        stdout.write(
          `\n--- ${language} ${index}\n${text}${lines
            .slice(0, MOST_LINES)
            .map((line) => `=> ${line}\n`)
            .join('')}`,
        ),
      progress: (done) => stderr.write(`${language}: ${done}\n`),
    });
    const share = ((100 * stated) / Math.max(1, left)).toFixed(1);
    stdout.write(
      `${language}: ${scripts} scripts (${endless} without an end) left ${left} values, ${share} % of them stated; wrong on ${disagreements.length}\n`,
    );
    return disagreements.length;
  } finally {
    await interpreters.close();
  }
}

async function main(): Promise<number> {
  const [count = 2000, seed = Date.now() % 1_000_000] = argv.slice(2, 4).map(Number);
  const only = argv[4];
  if (!Number.isInteger(count) || count < 4 || !Number.isInteger(seed)) {
    stderr.write('Usage: npm run tool -- judge-explain N [SEED] [batch|vbscript|powershell]\n');
    return 2;
  }
  const [program] = powerShells();
  const inWine = (): Promise<Interpreters> => openInterpreters(cwd());
  const lanes: readonly Lane[] = [
    { language: 'batch', scripts: count, open: inWine },
    { language: 'vbscript', scripts: count >> 2, open: inWine },
    ...(program === undefined
      ? []
      : [
          {
            language: 'powershell' as const,
            scripts: count,
            open: async () => openPowerShellStates(openPowerShell(cwd(), program)),
          },
        ]),
  ];
  const chosen = lanes.filter(({ language }) => only === undefined || language === only);
  stderr.write(`${chosen.map(({ language, scripts }) => `${scripts} x ${language}`).join(', ')}, seed ${seed}.\n`);
  if (program === undefined) stderr.write('There is no PowerShell: its scripts are left out.\n');
  const parsePowerShell = await loadGrammar({
    runtime: join(MODULES, 'web-tree-sitter/web-tree-sitter.wasm'),
    grammar: join(MODULES, 'tree-sitter-powershell/tree-sitter-powershell.wasm'),
  });
  await ensureTemplate(cwd()); // both lanes in Wine copy it
  if (program !== undefined) await ensureTemplate(cwd(), POWERSHELL_KIND);
  const explainer = explainerWith(parsePowerShell);
  const wrong = await Promise.all(chosen.map((lane) => judgeLane(lane, seed, explainer)));
  return wrong.every((one) => one === 0) ? 0 : 1;
}

void main().then(exit);
