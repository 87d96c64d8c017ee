import type { Mask } from '../tls/mask.ts';

/** How a program chooses protocols: it names them itself (as a mask), or leaves the choice to Windows (SChannel). */
export type Way = { readonly kind: 'names'; readonly mask: Mask } | { readonly kind: 'windows' };
