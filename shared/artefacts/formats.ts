/** The formats by the names of the command line, in the order in which they are shown. */
export const FORMAT_IDS = ['reg', 'cmd', 'gpp', 'admx', 'intune', 'configmgr', 'dsc', 'ansible'] as const;

export type FormatId = (typeof FORMAT_IDS)[number];
