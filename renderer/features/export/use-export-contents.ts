import { useEffect, useState } from 'react';
import type { FormatId } from '../../../shared/remediation/export-formats.ts';
import type { Answer, Bridge } from '../../../shared/ipc/contract.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { ask } from '../../state/bridge.ts';

/** What an export would hold, as the program tells it. */
export interface ExportContents {
  readonly format: FormatId;
  readonly answer: Answer<'export-contents'>;
}

/** What this export would hold; that of the one before while it is asked, and null until the first answer. */
export function useExportContents(bridge: Bridge, format: FormatId, selection: Selection): ExportContents | null {
  const [contents, setContents] = useState<ExportContents | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask(bridge, 'export-contents', { format, selection }).then((answer) => {
      if (isWanted) setContents({ format, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [bridge, format, selection]);
  return contents;
}
