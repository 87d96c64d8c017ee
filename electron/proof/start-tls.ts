import type { Socket } from 'node:net';

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
export async function startTls(socket: Socket): Promise<boolean> {
  const greeting = await reply(socket);
  if (greeting?.code !== 220) return false;
  socket.write('EHLO [127.0.0.1]\r\n');
  const offer = await reply(socket);
  if (offer?.code !== 250 || !/^250[ -]STARTTLS\s*$/im.test(offer.text)) return false;
  socket.write('STARTTLS\r\n');
  return (await reply(socket))?.code === 220;
}
