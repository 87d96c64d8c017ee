import type { XmlEvent } from '../xml.ts';

export interface EventFields {
  readonly provider: string;
  readonly id: string;
  readonly at: string;
  readonly computer: string;
  readonly named: ReadonlyMap<string, string>;
  /** The fields without names, in order. */
  readonly unnamed: readonly string[];
}

type Draft = { -readonly [Name in keyof EventFields]: EventFields[Name] } & {
  readonly named: Map<string, string>;
  readonly unnamed: string[];
};

/** The order of the fields of an event that have no names. Source: facts 16.1 and 18.5. */
const FIELDS = {
  36871: ['Type', 'ErrorState'],
  36874: ['Protocol'],
  36880: ['Type', 'Protocol', 'CipherSuite', 'ExchangeStrength', 'ContextHandle', 'TargetName'],
  36887: ['AlertDesc'],
  36888: ['AlertDesc', 'ErrorState'],
} as const satisfies Readonly<Record<number, readonly string[]>>;

/** Elements under `UserData` whose text is a field with the element's name. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'AlertDesc',
  'ErrorState',
  'Type',
  'Protocol',
  'TargetName',
  'CallerProcessImageName',
]);

/** Returns the fields of an event by name, otherwise by position. */
export function fieldsOf(
  { named, unnamed }: EventFields,
  id: keyof typeof FIELDS,
): (name: string) => string | undefined {
  const names: readonly string[] = FIELDS[id];
  return (name) => {
    const place = names.indexOf(name);
    return named.get(name) ?? (place < 0 ? undefined : unnamed[place]);
  };
}

/** Returns a function that accepts pieces of XML in order and passes on each complete event. */
export function takeEvents(onEvent: (event: EventFields) => void): (piece: XmlEvent) => true {
  let draft: Draft | null = null;
  let inside: string | null = null;
  let field: string | null = null;
  return (piece) => {
    if (piece.kind === 'open') {
      inside = piece.name;
      field = piece.attributes.get('Name') ?? null;
      if (piece.name === 'Event') draft = { provider: '', id: '', at: '', computer: '', named: new Map(), unnamed: [] };
      if (draft === null) return true;
      if (piece.name === 'Provider') draft.provider = field ?? '';
      if (piece.name === 'TimeCreated') draft.at = piece.attributes.get('SystemTime') ?? '';
    } else if (piece.kind === 'text' && draft !== null) {
      if (inside === 'EventID') draft.id += piece.text;
      else if (inside === 'Computer') draft.computer = piece.text;
      else if (inside === 'Data' && field !== null) draft.named.set(field, piece.text);
      else if (inside === 'Data') draft.unnamed.push(piece.text);
      else if (inside !== null && OWN_FIELDS.has(inside)) draft.named.set(inside, piece.text);
    } else if (piece.kind === 'close') {
      inside = null;
      if (piece.name === 'Event' && draft !== null) {
        const event = draft;
        draft = null;
        onEvent(event);
      }
    }
    return true;
  };
}
