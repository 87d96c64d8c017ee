import { EXIT } from '../../../shared/failures.ts';
import { succeed } from '../../../shared/result.ts';
import { define } from '../command.ts';
import { badUsage, nearest } from '../option.ts';
import { renderCommandHelp, renderHelp } from '../render-help.ts';

/** What fits into the console of Windows 7. */
const DEFAULT_WIDTH = 79;

/** `help`, and with the name of a command before or after it the help for that command. */
export const command = define({
  options: {},
  usage: { help: { synopsis: 'help [{command}]', exits: [0], tried: ['help check'] } },
  examples: ['help', 'help apply'],
  operands: () => [0, Infinity],
  refuse({ operands: [topic], commands }) {
    const isKnown = topic === undefined || commands.some((name) => name === topic.toLowerCase());
    return isKnown ? null : badUsage(topic, nearest(topic, commands), 'no-command');
  },
  read: (_given, { operands: [topic], commands }) =>
    succeed({ topics: commands.filter((name) => name === topic?.toLowerCase()) }),
  async run({ texts, commandsOf, host, args: { topics } }) {
    const width = host.width() ?? DEFAULT_WIDTH;
    const [{ cli }, commands] = await Promise.all([texts(), commandsOf(topics.length === 0 ? undefined : topics)]);
    const [about] = topics.length === 0 ? [] : Object.values(commands);
    const usage =
      about === undefined ? renderHelp(commands, cli.help, width) : renderCommandHelp(about, cli.help, width);
    return succeed({ shape: 'help', json: { usage }, text: usage, exit: EXIT.ok });
  },
});
