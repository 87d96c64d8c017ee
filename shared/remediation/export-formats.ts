import { keysOf } from '../row-of.ts';

/** How a format decides what it writes, which limits the accuracy of its changes and its undo. ADR 7. */
export type FormatKind =
  /** Examines each PC first: keeps what works, and saves the earlier state there for its undo. */
  | 'looks-first'
  /** Specifies the content of a PC, whatever it is now; its undo removes. */
  | 'fixed-state';

/** By command-line names, in the order shown. `shared/artefacts/<id>/files.ts` creates the files of one. */
export const FORMAT_KINDS = {
  reg: 'fixed-state',
  cmd: 'looks-first',
  gpp: 'fixed-state',
  admx: 'fixed-state',
  powershell: 'looks-first',
  intune: 'looks-first',
  configmgr: 'looks-first',
  dsc: 'fixed-state',
  dsc3: 'fixed-state',
  ansible: 'looks-first',
} as const satisfies Readonly<Record<string, FormatKind>>;

export type FormatId = keyof typeof FORMAT_KINDS;

/** Formats that also support the plan for one PC, the difference: by `shared/artefacts/<id>/this-pc.ts`. */
const THIS_PC_IDS = ['reg', 'cmd'] as const satisfies readonly FormatId[];

export type ThisPcId = (typeof THIS_PC_IDS)[number];

export const isForThisPc = (id: ExportId): id is ThisPcId => THIS_PC_IDS.some((one) => one === id);

/** Exports with the same files for every PC and choice. `shared/artefacts/<id>/files.ts` makes them too. ADR 7. */
export const READY_MADE_IDS = ['iis-logging', 'collector'] as const;

export type ReadyMadeId = (typeof READY_MADE_IDS)[number];

export const isReadyMade = (id: ExportId): id is ReadyMadeId => READY_MADE_IDS.some((one) => one === id);

export type ExportId = FormatId | ReadyMadeId;

export const FORMAT_IDS = keysOf(FORMAT_KINDS);

export const EXPORT_IDS: readonly [ExportId, ...ExportId[]] = [...FORMAT_IDS, ...READY_MADE_IDS];
