import type { EventTexts } from '../events.ts';

const SIDES = {
  client: 'een programma dat verbinding maakt',
  server: 'een programma dat verbindingen aanneemt',
} as const;

const withState = (state: number | null): string => (state === null ? '' : ` (status ${String(state)})`);

export const events: EventTexts = {
  title: 'TLS-fouten in het gebeurtenislogboek van Windows',
  caption:
    'De nieuwste Schannel-gebeurtenissen in het logboek Systeem. Een aantal komt van scans van een server of van oude clients.',
  heads: { newest: 'Nieuwste', count: 'Hoe vaak', what: 'Wat er gebeurde' },
  what: {
    36871: ({ side, state, program, hasNoProtocol }) =>
      `Windows kon TLS niet voorbereiden voor ${program ?? (side === null ? 'een programma' : SIDES[side])}${withState(state)}${hasNoProtocol ? ': elk protocol waar het om vroeg, staat uit' : ''}`,
    36874: ({ protocol }) =>
      `Een andere pc vroeg om ${protocol ?? 'een verbinding'}, zonder cipher suite die deze pc ondersteunt`,
    36887: ({ alert }) => `De andere kant weigerde de verbinding: ${alert ?? 'geen alert genoemd'}`,
    36888: ({ alert, state }) => `Windows weigerde de verbinding: ${alert ?? 'geen alert genoemd'}${withState(state)}`,
  },
  alert: (name, number) => (name === null ? `alert ${String(number)}` : `${name} (alert ${String(number)})`),
  times: (count) => (count === 1 ? 'één keer' : `${String(count)} keer`),
  lookAt: (rungs) => `Kijk naar: ${rungs}`,
  none: 'Het logboek bevat zulke gebeurtenissen niet.',
  notWritten: 'Schannel is ingesteld om geen fouten te loggen (EventLogging), dus een leeg logboek bewijst niets.',
  unread: {
    'not-this-pc': 'Die pc is een registerbestand, dus er is geen logboek om te lezen.',
    'no-reader': 'Niet bekend: het programma van Windows dat logboeken leest, is niet gevonden.',
    blocked: 'Niet bekend: het programma van Windows dat logboeken leest, kon niet worden gestart.',
    failed: 'Niet bekend: het programma van Windows dat logboeken leest, gaf geen lijst met gebeurtenissen.',
    'timed-out': 'Niet bekend: het lezen van het logboek duurde te lang.',
  },
  hasMore: 'Er zijn ook oudere.',
  sinceChange: (count) =>
    count === 0
      ? 'Geen ervan kwam na de laatste wijziging.'
      : count === 1
        ? 'Eén ervan kwam na de laatste wijziging.'
        : `${String(count)} ervan kwamen na de laatste wijziging.`,
};
