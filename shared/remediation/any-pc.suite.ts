import fc from 'fast-check';
import type { Short, TestPc } from '../diagnosis/test-pc.suite.ts';
import { PROFILE_IDS } from '../tls/profiles.ts';
import { SCOPES } from './scopes/index.ts';
import { SETTINGS } from '../windows/settings.ts';
import type { Choice, Selection } from './selection.ts';

const anyMask = fc.oneof(
  fc.constantFrom(0, 0x80, 0xa0, 0x800, 0x880, 0xa00, 0xa80, 0xaa0, 0xaa8, 0x2800, 0x2a00, 0xc00),
  fc.integer({ min: 0, max: 0xffffffff }),
);
const anyValue: fc.Arbitrary<Short> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: anyMask },
  { weight: 1, arbitrary: fc.constantFrom('0x800', '2048', '') },
  { weight: 1, arbitrary: fc.constant({ type: 'REG_DWORD' as const, data: '0008' }) },
  { weight: 1, arbitrary: fc.constant({ type: 'REG_BINARY' as const, data: '00080000' }) },
  { weight: 1, arbitrary: fc.constant({ denied: true as const }) },
);
const flag: fc.Arbitrary<Short> = fc.constantFrom<Short>(null, null, 0, 1, 0xffffffff, '1', { denied: true });

const systemValue: fc.Arbitrary<Short> = fc.constantFrom<Short>(null, null, 0, 1, '1', { denied: true });

/** Any value for other settings: .NET, strays, policies, incoming TLS 1.2, certificates, network, Office. */
const anyOther: fc.Arbitrary<NonNullable<TestPc['values']>> = fc.dictionary(
  fc.constantFrom(
    ...SETTINGS.filter(
      ({ id, scope }) =>
        scope === 'dotnet' ||
        scope === 'stray' ||
        /^(dotnet-setup|cipher|wininet|proxy|office|certificates|service|ncsi|schannel\.tls-1\.2\.server)/.test(id),
    ).flatMap(({ id, views }) => (views.length > 1 ? views.map((view) => `${id} ${view}`) : [id])),
  ),
  fc.oneof(
    systemValue,
    fc.constantFrom<Short[]>(
      378389,
      528040,
      0xa80,
      'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
      'TLS_RSA_WITH_AES_128_GCM_SHA256,X',
      'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
      'x86',
      { emptyKey: true },
    ),
  ),
);

/** Any PC: every release, any value in each view, any Schannel state, updated or not. */
export const anyPc: fc.Arbitrary<TestPc> = fc.record({
  build: fc.constantFrom(
    null,
    6002,
    7600,
    7601,
    9200,
    9600,
    10240,
    14393,
    17763,
    19045,
    20348,
    22631,
    25398,
    26100,
    30000,
  ),
  server: fc.boolean(),
  arch: fc.constantFrom<('AMD64' | 'x86' | 'ARM64' | null)[]>('AMD64', 'AMD64', 'x86', 'ARM64', null),
  native: anyValue,
  wow64: anyValue,
  schannel: fc.record({
    'TLS 1.1': fc.record({ enabled: flag, disabledByDefault: flag }),
    'TLS 1.2': fc.record({ enabled: flag, disabledByDefault: flag }),
  }),
  files: fc.constantFrom('6.1.7601.24168', '6.2.9200.22099', '6.1.7601.17514'),
  values: anyOther,
});

const anyChoice: fc.Arbitrary<Choice> = fc.oneof(
  fc.constantFrom(...PROFILE_IDS).map((profile): Choice => ({ kind: 'profile', profile })),
  anyMask.map((mask): Choice => ({ kind: 'mask', mask })),
  fc.tuple(anyMask, anyMask).map(([native, wow64]): Choice => ({
    kind: 'views',
    native: { kind: 'write', mask: native },
    wow64: native % 2 === 0 ? { kind: 'keep' } : { kind: 'write', mask: wow64 },
  })),
);
export const anySelection: fc.Arbitrary<Selection> = fc.record({
  choice: anyChoice,
  scopes: fc.subarray([...SCOPES], { minLength: 1 }),
});
