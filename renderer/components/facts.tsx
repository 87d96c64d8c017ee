import type { ReactNode } from 'react';

interface FactsProps {
  readonly className: string;
  readonly row?: string;
  readonly label?: string;
  readonly facts: readonly (readonly [name: string, is: ReactNode])[];
}

export function Facts({ className, row, label, facts }: FactsProps) {
  return (
    <dl className={className} aria-label={label}>
      {facts.map(([name, is]) => (
        <div key={name} className={row}>
          <dt className="muted">{name}</dt>
          <dd className="anywhere">{is}</dd>
        </div>
      ))}
    </dl>
  );
}
