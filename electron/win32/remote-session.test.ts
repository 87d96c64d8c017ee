import { expect, it } from 'vitest';
import { isRemote } from './remote-session.ts';

const AT_THE_PC = { metric: 0, own: 1, glass: 1, overSsh: false };

// guards: remote-session
it.each([
  ['at the PC', {}, false],
  ['over Remote Desktop', { metric: 1, own: 2 }, true],
  ['over Remote Desktop with RemoteFX vGPU, which the metric calls local', { own: 2 }, true],
  ['at a PC that names no session of its own screen', { glass: null }, false],
  ['as a service, a task or through PsExec', { own: 0 }, null],
  ['over SSH', { overSsh: true }, null],
])('recognizes a user connected over Remote Desktop: %s', (_where, signs, remote) => {
  expect(isRemote({ ...AT_THE_PC, ...signs })).toBe(remote);
});
