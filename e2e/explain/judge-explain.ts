// `npm run tool -- judge-explain N [SEED]`: N random batch files and a quarter as many VBScripts, each run by Wine's interpreter and explained.
import { argv, cwd, exit, stderr, stdout } from 'node:process';
import { runDifferential } from './differential.ts';
import { openInterpreters, type Language } from './interpreters.ts';
import { ensureTemplate } from '../wine/prefix.mjs';

const MOST_SHOWN = 5;

async function main(): Promise<number> {
  const [count = 2000, seed = Date.now() % 1_000_000] = argv.slice(2).map(Number);
  if (!Number.isInteger(count) || count < 4 || !Number.isInteger(seed)) {
    stderr.write('Usage: npm run tool -- judge-explain N [SEED]\n');
    return 2;
  }
  stderr.write(`${count} batch files and ${count >> 2} VBScripts, seed ${seed}.\n`);
  const lane = async (language: Language, scripts: number): Promise<number> => {
    const interpreters = await openInterpreters(cwd());
    try {
      const { endless, left, stated, disagreements } = await runDifferential({
        interpreters,
        language,
        count: scripts,
        seed,
        shrunk: MOST_SHOWN,
        disagreed: ({ index, text, wrong: lines }) =>
          stdout.write(`\n--- ${language} ${index}\n${text}${lines.map((line) => `=> ${line}\n`).join('')}`),
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
  };
  await ensureTemplate(cwd()); // both lanes copy it
  const wrong = await Promise.all([lane('batch', count), lane('vbscript', count >> 2)]);
  return wrong.every((one) => one === 0) ? 0 : 1;
}

void main().then(exit);
