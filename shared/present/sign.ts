/** Signs of a state: the shape says it, a colour repeats it. Each output draws them in its own way. */
export type Sign =
  'ok' | 'old' | 'off' | 'na' | 'blocked' | 'unknown' | 'fail' | 'stop' | 'warn' | 'info' | 'half' | 'unsafe';
