import { fieldsOf, takeEvents, type EventFields } from '../../../events/event-fields.ts';
import { readXml } from '../../../xml.ts';
import { isOld, protocolNamed } from '../../protocols.ts';
import type { UnreadReason } from '../../usage.ts';
import { momentOf, type LogFormat, type ReadContext, type RecordReader } from '../../reader.ts';

/** A completed handshake. Source: facts 18.5 [X4][U19]. */
const HANDSHAKE = 36880;

const orNull = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** Reads exported Schannel events, one element `Event` per record. Times are UTC. Source: facts 18.5. */
function open({ findings, textOf }: ReadContext): RecordReader {
  let hasHandshakes = false;

  const count = (event: EventFields): UnreadReason | null => {
    if (!/^schannel$/i.test(event.provider) || Number(event.id) !== HANDSHAKE) return null;
    hasHandshakes = true;
    const field = fieldsOf(event, HANDSHAKE);
    const protocol = protocolNamed(field('Protocol') ?? '');
    const type = field('Type')?.trim().toLowerCase();
    if (protocol === null || (type !== 'server' && type !== 'client')) return 'unknown-protocol';
    const at = momentOf(event.at);
    findings.covers(at);
    const computer = orNull(event.computer);
    if (!isOld(protocol)) {
      findings.newer(protocol, 1);
    } else if (type === 'server') {
      findings.limit('no-client');
      findings.old({ protocol, side: type, client: null, agent: null, site: computer, count: 1, at });
    } else {
      const target = orNull(field('TargetName'));
      findings.old({ protocol, side: type, client: computer, agent: null, site: target, count: 1, at });
    }
    return null;
  };

  return {
    take(bytes, from, to, isEnded) {
      const text = textOf(bytes, from, to);
      if (!/<Event[\s>]/.test(text)) return null;
      if (!isEnded) return 'cut-off';
      let why: UnreadReason | null = 'damaged';
      const taken = takeEvents((event) => {
        why = count(event);
      });
      const end = readXml(`${text}</Event>`, taken);
      return end === 'complete' ? why : 'damaged';
    },
    end() {
      if (!hasHandshakes) findings.limit('no-handshake-events');
      return null;
    },
  };
}

export const format: LogFormat = {
  recordEnd: '</Event>',
  recognises: (start) => /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:Events?)[\s>/]/.test(start),
  open,
};
