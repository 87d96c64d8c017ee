/** No line breaks in: `TLS 1.2`, `Windows Server 2008 R2`, `SQL Server 2014 SP1`, `Microsoft 365`, `AD FS`. */
const INSIDE =
  /(?<=\b(?:SSL|TLS|Windows|Server|Microsoft|Office|Outlook|Exchange|Explorer|NET|Framework)) (?=\d|Vista\b|XP\b|Remedy\b)|(?<=\bServer 20\d\d) (?=R2\b)|(?<=\b(?:SQL|AD)) (?=Server\b|FS\b)/g;

export const unbroken = (text: string): string => text.replace(INSIDE, '\u00A0');

/** Data, which somebody may select and copy to where its spaces count, and what doesn't break anyway. */
const AS_IT_IS: ReadonlySet<unknown> = new Set(['code', 'pre', 'textarea', 'option', 'title']);

interface Drawn {
  readonly children?: unknown;
  readonly className?: unknown;
}

const drawn = (child: unknown): unknown => (typeof child === 'string' ? unbroken(child) : child);

/** Returns the properties of an element as it is drawn. Those of a component stay: it draws elements of its own. */
export function withNames<Props>(type: unknown, props: Props & Drawn): Props {
  const isDrawn = typeof type === 'string' || typeof type === 'symbol';
  if (!isDrawn || AS_IT_IS.has(type) || /\bnowrap\b/.test(String(props.className))) return props;
  const { children } = props;
  if (typeof children === 'string') return { ...props, children: unbroken(children) };
  return Array.isArray(children) ? { ...props, children: children.map(drawn) } : props;
}
