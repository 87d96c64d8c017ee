import type { LanguagePack } from '../../../shared/text/pack.ts';
import type { UsageTexts } from '../../../shared/text/usage.ts';
import { useTextPart } from '../../state/use-text-part.ts';

const load = ({ usage }: LanguagePack['parts']): Promise<UsageTexts> => usage();

/** What is said of logs; fetched when there is something to say. Null until it is there. */
export const useUsageTexts = (isWanted: boolean): UsageTexts | null => useTextPart(load, isWanted);
