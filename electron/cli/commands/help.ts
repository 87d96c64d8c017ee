import { EXIT } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { define, type Command, type Commands } from '../define.ts';
import { nearest } from '../nearest.ts';
import { badUsage } from '../option.ts';

/** `help`, and with the name of a command behind or before it the help for that one. */
export const helpOf = (commands: () => Commands): Command =>
  define({
    options: {},
    usage: { help: { synopsis: 'help [{command}]', exits: [0], tried: ['help check'] } },
    examples: ['help', 'help apply'],
    operands: () => [0, Infinity],
    refuse({ operands: [topic] }) {
      const names = Object.keys(commands());
      return topic === undefined || names.includes(topic) ? null : badUsage(topic, nearest(topic, names));
    },
    read: (_given, { operands: [topic = null] }) => succeed({ topic }),
    async run({ texts, args: { topic } }) {
      const [{ cli }, { renderHelp, renderCommandHelp }] = await Promise.all([texts(), import('../render-help.ts')]);
      const command = topic === null ? undefined : rowOf(commands(), topic);
      const usage = command === undefined ? renderHelp(commands(), cli.help) : renderCommandHelp(command, cli.help);
      return succeed({ json: { schema: 1, usage }, text: usage, exit: EXIT.ok });
    },
  });
