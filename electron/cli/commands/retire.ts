import { UNDO_AFTER } from '../../../shared/remediation/retire/bounds.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { readChange } from '../changing.ts';
import { define } from '../define.ts';
import { allOf, badUsage, clash, flag, mapped, readEntryId, taking, type Typed } from '../option.ts';
import { refuseBesidePort } from '../port-options.ts';
import { OF_RETIRE, readReviewed, REVIEWED } from '../retire-options.ts';

/** Minutes, or with a letter behind them minutes or hours: `90`, `60m`, `2h`. */
function readUndoAfter(text: string): Result<number> {
  const [, digits, unit] = /^([1-9][0-9]{0,3})(m|h)?$/.exec(text) ?? [];
  const minutes = Number(digits) * (unit === 'h' ? 60 : 1);
  if (digits !== undefined && minutes >= UNDO_AFTER.least && minutes <= UNDO_AFTER.most) return succeed(minutes);
  return badUsage(`--undo-after ${text} (${String(UNDO_AFTER.least)}m-${String(UNDO_AFTER.most)}m)`);
}

/** `retire --keep`, of the entry with this number or of the newest. */
function readKeep(typed: Typed): Result<{ readonly keep: number | null }> {
  const clashing = clash(typed, 'keep', OF_RETIRE);
  if (clashing !== null) return clashing;
  const [id, surplus] = typed.operands;
  if (surplus !== undefined) return badUsage(`retire --keep ... ${surplus}`);
  return id === undefined ? succeed({ keep: null }) : mapped(readEntryId(id, 'retire --keep'), (keep) => ({ keep }));
}

export const retire = define({
  options: {
    ...REVIEWED,
    'undo-after': taking('number', readUndoAfter),
    keep: flag,
    yes: flag,
    'from-writable-folder': flag,
  },
  usage: {
    retire: {
      synopsis:
        'retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...] [--undo-after {number}m] --yes',
      exits: [0, 3, 4, 5, 6, 7],
      tried: [
        'apply --yes --registry out/pc',
        'retire --side client --protocols tls10,tls11 --in-spite-of-forecast --yes --registry out/pc',
        'retire --side server --protocols tls10 --usage docs/examples/usage --yes --registry out/pc # exits 5',
      ],
    },
    'retire --keep': {
      synopsis: 'retire --keep [{id}]',
      exits: [0, 3, 5],
      tried: ['retire --keep --registry out/pc'],
    },
  },
  examples: [
    'retire --side both --protocols tls10,tls11',
    'retire --side server --protocols tls10,tls11 --usage C:\\inetpub\\logs\\LogFiles --undo-after 60m --yes',
    'retire --side both --protocols ssl2,ssl3 --yes',
    'retire --keep',
  ],
  writes: true,
  operands: ({ has }) => [0, has('usage') || has('keep') ? Infinity : 0],
  refuse: (typed) => refuseBesidePort(typed, ['registry']),
  read(given, typed) {
    const retire = typed.has('keep') ? readKeep(typed) : readReviewed('retire', given, typed, given['undo-after']);
    return mapped(allOf({ port: given.port, retire }), (asked) => ({ ...readChange(typed), retire: asked.retire }));
  },
  run: async (run) => (await import('../retire-command.ts')).retireCommand(run),
});
