// Apart from the schemas, which the page doesn't carry.

/** Minutes after which a change is taken back by itself, unless it is kept. */
export const UNDO_AFTER = { least: 5, most: 1440, usual: 60 } as const;

/** How many clients a review names; the others are counted. */
export const MOST_CUT_OFF = 200;

/** How many ports are asked together. */
export const MOST_PORTS = 10;
