import * as v from 'valibot';
import { keysOf } from '../../row-of.ts';
import { exactly } from '../../schema.ts';
import { maskWith, type Mask } from '../../tls/mask.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { SchannelSide } from '../../windows/catalogue/protocols.ts';

/** The old protocols that can be turned off, by their `--protocols` names, oldest first. */
const RETIRABLE = {
  ssl2: 'SSL 2.0',
  ssl3: 'SSL 3.0',
  tls10: 'TLS 1.0',
  tls11: 'TLS 1.1',
} as const satisfies Readonly<Record<string, Protocol>>;

export type RetirableId = keyof typeof RETIRABLE;
export const RETIRABLE_IDS = keysOf(RETIRABLE);

export const RETIRE_SIDES = ['client', 'server', 'both'] as const;
export type RetireSide = (typeof RETIRE_SIDES)[number];

/** Which old protocols to turn off, and for which connections. Each protocol once, oldest first. */
export const retirementSchema = exactly({
  side: v.picklist(RETIRE_SIDES),
  protocols: v.pipe(
    v.array(v.picklist(RETIRABLE_IDS)),
    v.minLength(1),
    v.check(
      (named) => named.join() === RETIRABLE_IDS.filter((id) => named.includes(id)).join(),
      'each protocol once, the oldest first',
    ),
    v.readonly(),
  ),
});
export type Retirement = v.InferOutput<typeof retirementSchema>;

export const sidesOf = ({ side }: Retirement): readonly [SchannelSide, ...SchannelSide[]] =>
  side === 'both' ? ['client', 'server'] : [side];

export const protocolsOf = ({ protocols }: Retirement): readonly Protocol[] => protocols.map((id) => RETIRABLE[id]);

export const bitsOf = (retirement: Retirement): Mask => maskWith(protocolsOf(retirement));

/** Minutes after which a change is undone automatically, unless it is kept. */
export const UNDO_AFTER = { least: 5, most: 1440, usual: 60 } as const;

export const MOST_CUT_OFF = 200;

export const MOST_PORTS = 10;
