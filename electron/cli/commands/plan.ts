import { succeed } from '../../../shared/result.ts';
import { define } from '../define.ts';
import { allOf, badUsage, clash, flag, mapped } from '../option.ts';
import { refuseBesidePort } from '../port-options.ts';
import { readReviewed, refuseWithoutRetire, REVIEWED } from '../retire-options.ts';
import { readSelection, sayReading, SELECTION } from '../selection-options.ts';

export const plan = define({
  options: { ...SELECTION, user: flag, retire: flag, ...REVIEWED },
  usage: {
    plan: {
      exits: [0, 1, 5],
      tried: [
        'plan --registry electron/samples/windows-7-updated # exits 1',
        'plan --mask 0xA00 --scope winhttp --registry electron/samples/windows-7-updated # exits 1',
        'plan --scope schannel-server --registry electron/samples/server-2008-r2-updated # exits 1',
        'plan --registry electron/samples/windows-11-clean',
        'plan --user --registry electron/samples/windows-10-office-2013 # exits 1',
      ],
    },
    'plan --retire': {
      synopsis: 'plan --retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...]',
      exits: [0, 1, 5],
      tried: [
        'plan --retire --side both --protocols tls10,tls11 --registry electron/samples/server-2016-clean # exits 1',
        'plan --retire --side client --protocols tls10,tls11 --registry electron/samples/windows-7-update-missing # exits 5',
      ],
    },
  },
  examples: [
    'plan',
    'plan --retire --side both --protocols tls10,tls11',
    'plan --profile tls11-12',
    'plan --mask 0xA00 --scope winhttp',
  ],
  operands: ({ has }) => [0, has('usage') ? Infinity : 0],
  refuse(typed) {
    const clashing = clash(typed, 'user', ['profile', 'mask', 'scope']);
    if (clashing !== null) return clashing;
    if (typed.has('port') && !typed.has('retire')) return badUsage('plan --port', 'plan --retire --port');
    return refuseBesidePort(typed, ['registry']);
  },
  read(given, typed) {
    const retire = typed.has('retire')
      ? readReviewed('plan', given, typed)
      : (refuseWithoutRetire('plan', typed) ?? succeed(null));
    const asked = allOf({ port: given.port, chosen: readSelection(given, typed), retire });
    return mapped(asked, ({ chosen, retire }) => ({ ...chosen, user: typed.has('user'), retire }));
  },
  async run(run) {
    const { retire } = run.args;
    await sayReading(run);
    if (retire === null) return (await import('../change-commands.ts')).planCommand(run);
    return (await import('../retire-command.ts')).planRetireCommand(run, retire);
  },
});
