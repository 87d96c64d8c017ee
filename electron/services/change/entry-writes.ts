import type { EntryWrite } from '../../../shared/remediation/journal-entry.ts';
import { planItem, type PlanItem } from '../../../shared/report/plan-items.ts';
import type { ValueRef } from '../../../shared/windows/registry.ts';
import { refOf, setting, settingPath } from '../../../shared/windows/settings.ts';

/** The two states of a value in a journal entry. */
export type Side = 'before' | 'after';

/** Returns the target of a write, with the value's name as spelled there. */
export function writeRef(write: EntryWrite): ValueRef {
  const ref = refOf(setting(write.setting), write.view);
  return { ...ref, name: write.spelling ?? ref.name };
}

/** Returns `HKLM\...\Name` of a write, for messages. */
export function writeName(write: EntryWrite): string {
  const row = setting(write.setting);
  return `${settingPath(row, write.view)}\\${row.name}`;
}

/** Returns an entry's write as the report shows it, in this direction. */
export const itemTo = (write: EntryWrite, to: Side = 'after'): PlanItem =>
  planItem(to === 'after' ? write : { ...write, before: write.after, after: write.before });
