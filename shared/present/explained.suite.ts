import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';

export const number: ExplainedWrite = {
  view: 'native',
  path: 'HKLM\\SOFTWARE\\A',
  name: 'Enabled',
  type: 'REG_DWORD',
  value: 1,
  hex: '0x00000001',
  protocols: [],
  unknownBits: null,
  deletes: false,
  action: 'write',
  certainty: 'certain',
  problems: [],
  setting: null,
  line: 7,
};
export const mask: ExplainedWrite = {
  ...number,
  name: 'DefaultSecureProtocols',
  value: 0xa00,
  hex: '0x00000A00',
  protocols: ['TLS 1.1', 'TLS 1.2'],
  unknownBits: '0x00000000',
};
export const perhaps: ExplainedWrite = { ...mask, certainty: 'possible', problems: ['conditional'] };

export const textOf = (part: Partial<ExplainedDocument>): ExplainedDocument => ({
  schema: 1,
  kind: 'document',
  answer: { does: 'turns-on', run: null, because: 'tls-1.2-on' },
  inProgram: [],
  format: 'reg',
  writes: [],
  problems: [],
  notFollowed: [],
  notFollowedCut: 0,
  ...part,
});
