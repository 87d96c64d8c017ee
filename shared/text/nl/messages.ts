import type { Messages } from '../shape.ts';
import { commandHelp } from './command-help.ts';
import { listed } from './counts.ts';
import { sharedMessages } from './shared-messages.ts';

export const messages: Messages = {
  ...sharedMessages,
  cli: {
    notKnown: 'wat niet bekend is: er is niets opgeslagen',
    offers: 'biedt aan',
    value: 'waarde',
    wouldWrite: (count) =>
      count === 1
        ? 'Wat er geschreven zou worden (1 waarde):'
        : `Wat er geschreven zou worden (${String(count)} waarden):`,
    nothingToWrite: 'Er zou niets geschreven worden.',
    wrote: 'Geschreven:',
    takenBack: 'Teruggezet:',
    leftAlone: 'Met rust gelaten, omdat iets anders het sindsdien heeft gewijzigd:',
    readBack: (verified) =>
      verified ? 'Teruggelezen en gelijk.' : 'Teruggelezen, en NIET gelijk: iets heeft eroverheen geschreven.',
    journalEntry: (id) => `Logboekregel ${String(id)}. Terugdraaien: undo ${String(id)} --yes`,
    readsOtherwise:
      'Deze worden anders teruggelezen: een groepsbeleid, of een programma dat het register bewaakt, schreef eroverheen.',
    restart: (programs) =>
      `Programma’s lezen de waarde bij het starten: sluit ${listed(programs.length > 0 ? programs : ['Outlook'])} en open opnieuw. Voor zekerheid: start de pc opnieuw op.`,
    apply: 'Om dit te schrijven: apply --yes',
    confirm: (count) => (count === 1 ? '1 waarde schrijven? [j/N] ' : `${String(count)} waarden schrijven? [j/N] `),
    noHistory: 'Nog geen wijzigingen.',
    damagedEntry: (name) => `Logboekregel ${name} is beschadigd en met rust gelaten.`,
    ranOn: (system, driver) => `Gelezen op ${system} met het stuurprogramma ${driver}.`,
    sslWarning: 'Let op: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.',
    sameNumber: (hex, decimal) => `${hex} is decimaal ${String(decimal)}.`,
    unknownBits: (hex) => `Bits die van geen protocol zijn: ${hex}`,
    nextStep: 'Volgende stap:',
    yes: 'j',
    because: 'Waarom',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 tot 3.5', wininet: 'Internetopties' },
    help: commandHelp,
  },
};
