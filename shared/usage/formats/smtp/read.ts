import { csvFields } from '../../csv.ts';
import { momentOf, type LogFormat, type ReadContext, type RecordReader } from '../../reader.ts';
import { isOld, protocolNamed } from '../../protocols.ts';

/** The fields if the log doesn't name them. Source: facts 18.3 [U16]. */
const FIELDS = [
  'date-time',
  'connector-id',
  'session-id',
  'sequence-number',
  'local-endpoint',
  'remote-endpoint',
  'event',
  'data',
  'context',
];

const FIELDS_LINE = /^#Fields:/i;

/** Source: facts 18.3: one source has a hyphen after `SP_PROT`. */
const NEGOTIATED = /SP_PROT[_-]((?:SSL|TLS)\d(?:_\d)?)_(SERVER|CLIENT) negotiation succeeded/;
const GREETING = /^(?:EHLO|HELO)\s+(\S+)/i;

/** Maximum of simultaneous sessions; beyond it, the oldest lose their EHLO name. */
const MOST_SESSIONS = 10_000;

const withoutPort = (endpoint: string): string => endpoint.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Reads an Exchange log of SMTP sessions, whose lines interleave. Times are UTC. Source: facts 18.3 [U16]. */
function open({ findings, textOf }: ReadContext): RecordReader {
  let names: readonly string[] = FIELDS;
  let hasTls = false;
  const greeted = new Map<string, string>();

  const greet = (session: string, name: string): void => {
    greeted.delete(session);
    greeted.set(session, name);
    const [oldest] = greeted.keys();
    if (greeted.size > MOST_SESSIONS && oldest !== undefined) greeted.delete(oldest);
  };

  return {
    take(bytes, from, to, isEnded) {
      const text = textOf(bytes, from, to).trimEnd();
      if (text === '') return null;
      if (text.startsWith('#')) {
        const [start] = FIELDS_LINE.exec(text) ?? [];
        if (start !== undefined)
          names = text
            .slice(start.length)
            .split(',')
            .map((name) => name.trim().toLowerCase());
        return null;
      }
      const values = csvFields(text, ',');
      if (values?.length !== names.length) return isEnded ? 'fields-missing' : 'cut-off';
      const value = (name: string): string => values[names.indexOf(name)] ?? '';
      const session = value('session-id');
      const event = value('event');
      if (event === '-') greeted.delete(session);
      const greeting = event === '<' ? GREETING.exec(value('data'))?.[1] : undefined;
      if (greeting !== undefined) greet(session, greeting);
      const context = event === '*' ? value('context') : '';
      if (!context.includes('SP_PROT')) return null;
      const [, name = '', side] = NEGOTIATED.exec(context) ?? [];
      const protocol = protocolNamed(name);
      if (protocol === null) return 'unknown-protocol';
      hasTls = true;
      const at = momentOf(value('date-time'));
      findings.covers(at);
      if (!isOld(protocol)) {
        findings.newer(protocol, 1);
        return null;
      }
      const remote = orNull(withoutPort(value('remote-endpoint')));
      const local = orNull(withoutPort(value('local-endpoint')));
      const connector = orNull(value('connector-id'));
      if (side === 'SERVER') {
        const agent = greeted.get(session) ?? null;
        findings.old({ protocol, side: 'server', client: remote, agent, site: connector, count: 1, at });
      } else findings.old({ protocol, side: 'client', client: local, agent: connector, site: remote, count: 1, at });
      return null;
    },
    end() {
      if (!hasTls) findings.limit('no-tls-lines');
      return null;
    },
  };
}

export const format: LogFormat = {
  recordEnd: '\n',
  recognises: (start) => /^#Log-type: SMTP (?:Receive|Send) Protocol Log/im.test(start),
  open,
};
