export type Tone = 'ok' | 'warn' | 'fail' | 'quiet';

/** Signs of a state: the shape says it, a colour repeats it. Each output draws them in its own way. */
const TONES = {
  ok: 'ok',
  old: 'quiet',
  off: 'quiet',
  na: 'quiet',
  blocked: 'quiet',
  unknown: 'warn',
  fail: 'fail',
  stop: 'fail',
  warn: 'warn',
  info: 'quiet',
  half: 'quiet',
  unsafe: 'warn',
} as const satisfies Readonly<Record<string, Tone>>;

export type Sign = keyof typeof TONES;

export const signTone = (sign: Sign): Tone => TONES[sign];
