import type { ReadyWords, VerdictFacts, VerdictLine } from '../verdict-line.ts';

/** Home's verdict where nothing has to change: only one of its sentences says that the PC is ready. */
export const ready = (f: VerdictFacts, { level, things, lookAt, limits }: ReadyWords): VerdictLine => {
  const programs = f.who === 'native' ? 'Windows programs' : '64-bit and 32-bit Windows programs';
  const also = limits.map((limit) => ` ${limit}`).join('');
  const look = lookAt === null ? '' : ` What may still stand in the way: ${lookAt}.`;
  switch (level) {
    case 'proven':
      return {
        headline: 'This PC is ready for Microsoft 365',
        reason: `Its addresses were asked, and all answered ${programs}.`,
      };
    case 'likely':
      return { headline: 'TLS 1.2 is on', reason: `${programs} offer ${f.protocols}. Nothing needs to change.` };
    case 'doubtful':
      return {
        headline:
          things === 0
            ? 'TLS 1.2 is on'
            : things === 1
              ? 'TLS 1.2 is on. One thing may block.'
              : `TLS 1.2 is on. ${things} things may block.`,
        reason: `${programs} offer ${f.protocols}. No setting needs to change.`,
        more: `${look}${also}`.trim(),
      };
    case 'no':
      return {
        headline: 'The settings are right. It still doesn’t work.',
        reason: `What was tried says otherwise than the settings.${lookAt === null ? '' : ` Look at: ${lookAt}.`}${also}`,
      };
  }
};
