// `npm run tool -- fuzz hello N [SEED]`: feeds the reader of ClientHellos N damaged ones, whole and in pieces. It may
// not crash, hang, keep more than it says, or give something else for the same bytes in other pieces.
import type { HelloReading } from '../../shared/proof/client-hello.ts';
import { readClientHello } from '../../shared/proof/hello-bytes.suite.ts';
import { createHelloReader } from '../../shared/proof/hello-reader.ts';
import { bareServerHello } from '../../shared/proof/server-hello.ts';
import { mutated } from '../../shared/proof/mutate.suite.ts';
import { readPortAnswer } from '../../shared/proof/port-answer.ts';
import { readServerAnswer } from '../../shared/proof/server-handshake.ts';
import { PROTOCOLS } from '../../shared/tls/protocols.ts';
import { feed, type Fed } from './fed.ts';

const RANDOM = new Uint8Array(32);

function inPieces(bytes: Uint8Array, cuts: readonly number[]): HelloReading {
  const read = createHelloReader();
  let last: HelloReading = { state: 'incomplete' };
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    if (at >= bytes.length) break;
    last = read(bytes.subarray(at, at + cut));
    at += cut;
  }
  return last;
}

function* damagedHellos(count: number, seed: number): Generator<Fed> {
  for (const { bytes, cuts } of mutated(count, seed)) {
    const whole = readClientHello(bytes);
    const pieces = inPieces(bytes, cuts);
    const isSame = JSON.stringify(whole) === JSON.stringify(pieces);
    if (whole.state === 'hello') bareServerHello(whole.hello, 'TLS 1.0', RANDOM);
    readServerAnswer(bytes);
    for (const { protocol } of PROTOCOLS) readPortAnswer(bytes, protocol);
    yield { kind: whole.state, surprise: isSame ? null : Buffer.from(bytes).toString('hex') };
  }
}

void feed('damaged hellos', damagedHellos);
