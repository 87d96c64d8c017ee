import { EXIT } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import { define } from '../command.ts';

export const command = define({
  options: {},
  usage: { version: { exits: [0] } },
  examples: ['version'],
  operands: () => [0, Infinity],
  read: () => succeed({}),
  run: ({ host }) =>
    Promise.resolve(succeed({ shape: 'version', json: { version: host.version }, text: host.version, exit: EXIT.ok })),
});
