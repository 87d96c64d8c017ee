/** Signs of a state: the shape says it, a colour repeats it. Each output draws them in its own way. */
export type Sign =
  | 'ok'
  | 'old'
  | 'off'
  | 'na'
  | 'blocked'
  | 'unknown'
  | 'fail'
  | 'stop'
  | 'warn'
  | 'info'
  | 'half'
  | 'unsafe';

export type Tone = 'ok' | 'warn' | 'fail' | 'quiet';

const TONES: Readonly<Partial<Record<Sign, Tone>>> = {
  ok: 'ok',
  unsafe: 'warn',
  warn: 'warn',
  unknown: 'warn',
  fail: 'fail',
  stop: 'fail',
};

export function signTone(sign: Sign): Tone {
  return TONES[sign] ?? 'quiet';
}
