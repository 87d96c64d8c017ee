import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { cipherSuiteName } from '../../shared/proof/iana-names.ts';
import { MAX_PORT_ANSWER, readPortAnswer } from '../../shared/proof/port-answer.ts';
import { helloFor } from '../../shared/proof/port-hello.ts';
import { stateOfResults, type AskedPort, type PortReport, type PortResult } from '../../shared/proof/port.ts';
import { PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';

/** The maximum length of a reply to one command. */
const MAX_REPLY = 8_192;

/** Reads one reply, whose last line has no hyphen after its code (RFC 5321, 4.2.1); null if missing or invalid. */
function reply(socket: Socket): Promise<{ readonly code: number; readonly text: string } | null> {
  return new Promise((resolve) => {
    let text = '';
    const done = (found: { readonly code: number; readonly text: string } | null): void => {
      socket.off('data', onData);
      socket.off('close', onClose);
      resolve(found);
    };
    const onClose = (): void => done(null);
    const onData = (bytes: Buffer): void => {
      text += bytes.toString('latin1');
      if (text.length > MAX_REPLY) {
        done(null);
        return;
      }
      if (!text.endsWith('\n')) return;
      const last = /^(\d{3})(?: .*)?$/.exec(text.trimEnd().split(/\r?\n/).at(-1) ?? '');
      if (last !== null) done({ code: Number(last[1]), text });
      else if (!/^\d{3}/.test(text)) done(null);
    };
    socket.on('data', onData);
    socket.once('close', onClose);
  });
}

/** Brings an SMTP server to the point where TLS begins. Returns true on success. Source: RFC 3207. */
async function startTls(socket: Socket): Promise<boolean> {
  const greeting = await reply(socket);
  if (greeting?.code !== 220) return false;
  socket.write('EHLO [127.0.0.1]\r\n');
  const offer = await reply(socket);
  if (offer?.code !== 250 || !/^250[ -]STARTTLS\s*$/im.test(offer.text)) return false;
  socket.write('STARTTLS\r\n');
  return (await reply(socket))?.code === 220;
}

/** A port of this machine. No other address can be named. */
export interface PortQuestion extends AskedPort {
  /** For each version, whatever the server does. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 5_000;

/** Loopback, the usual one first. */
const ADDRESSES = ['127.0.0.1', '::1'] as const;

async function open(address: string, port: number, signal: AbortSignal): Promise<Socket | null> {
  const socket = connect({ host: address, port });
  socket.on('error', () => undefined); // only its end matters
  const end = (): void => void socket.destroy();
  signal.addEventListener('abort', end, { once: true });
  const isOpen = await Promise.race([
    once(socket, 'connect').then(() => true),
    new Promise<boolean>((resolve) => socket.once('close', () => resolve(false))),
  ]).catch(() => false);
  return isOpen ? socket : null;
}

type Answer = Omit<PortResult, 'protocol'>;

/** Sends a hello and reads until the answer is clear, the server ends the connection, or the time is up. */
async function converse(socket: Socket, protocol: Protocol): Promise<Answer> {
  let said: Buffer = Buffer.alloc(0);
  const withoutSuite = (result: PortResult['result'], alert: number | null = null): Answer => ({
    result,
    cipherSuite: null,
    alert,
  });
  const plain = (): Answer | null => {
    const answer = readPortAnswer(said, protocol);
    if (answer.kind === 'incomplete') return said.length < MAX_PORT_ANSWER ? null : withoutSuite('unknown');
    if (answer.kind === 'refused') return withoutSuite('refused', answer.alert);
    if (answer.kind === 'not-tls') return withoutSuite('not-tls');
    const { cipherSuite } = answer;
    return { result: 'taken', cipherSuite: cipherSuite === null ? null : cipherSuiteName(cipherSuite), alert: null };
  };
  return new Promise((resolve) => {
    socket.on('data', (bytes) => {
      said = Buffer.concat([said, bytes]);
      const found = plain();
      if (found !== null) resolve(found);
    });
    const onEnd = (): void => resolve(withoutSuite(said.length === 0 ? 'refused' : 'unknown'));
    socket.once('end', onEnd);
    socket.once('close', onEnd);
    socket.write(helloFor(protocol, { hello: randomBytes(32), key: randomBytes(32) }));
  });
}

const NO_ANSWER: Answer = { result: 'no-answer', cipherSuite: null, alert: null };

async function askVersion(
  address: string,
  question: PortQuestion,
  protocol: Protocol,
): Promise<Answer | 'nobody' | 'no-starttls'> {
  const timer = new AbortController();
  const timeout = setTimeout(() => timer.abort(), question.deadlineMs ?? DEADLINE_MS);
  let socket: Socket | null = null;
  try {
    socket = await open(address, question.port, timer.signal);
    if (socket === null) return timer.signal.aborted ? NO_ANSWER : 'nobody';
    if (question.starttls && !(await startTls(socket))) return 'no-starttls';
    const found = await converse(socket, protocol);
    return timer.signal.aborted && found.result === 'refused' ? NO_ANSWER : found;
  } finally {
    clearTimeout(timeout);
    socket?.destroy();
  }
}

/** Tests a port at one address for each version, one after the other; null if nothing listens there. */
async function askAt(address: string, question: PortQuestion): Promise<PortReport | null> {
  const { port, starttls } = question;
  const results: PortResult[] = [];
  for (const { protocol } of PROTOCOLS) {
    const answer = await askVersion(address, question, protocol);
    if (answer === 'no-starttls') return { port, address, starttls, state: answer, protocols: [] };
    if (answer === 'nobody' && results.length === 0) return null;
    results.push({ protocol, ...(answer === 'nobody' ? NO_ANSWER : answer) });
  }
  return { port, address, starttls, state: stateOfResults(results), protocols: results };
}

/** Connects only to loopback, with bytes of its own: it tests what our runtime can't offer. Source: facts 22.4. */
export async function askPort(question: PortQuestion): Promise<PortReport> {
  for (const address of ADDRESSES) {
    const report = await askAt(address, question);
    if (report !== null) return report;
  }
  const { port, starttls } = question;
  return { port, address: ADDRESSES[0], starttls, state: 'nobody', protocols: [] };
}
