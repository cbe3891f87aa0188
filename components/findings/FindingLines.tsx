import { i18n } from '#i18n';
import type { FindingWeight } from '../../lib/domain/checkout-finding.ts';
import css from './FindingLines.module.css';
import { WeightChip } from './WeightChip.tsx';

/** One finding in a panel: what it says, and where it leads. */
interface FindingLine {
  readonly key: string;
  readonly weight: FindingWeight;
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
}

/** The findings of an order or a purchase order, each a link to its ways out. */
export function FindingLines({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <ul class={css['lines']} aria-label={i18n.t('findings.section')}>
      {lines.map(({ key, weight, title, sentence, href }) => (
        <li key={key}>
          <WeightChip weight={weight} />
          <span><a href={href}>{title}</a> <span class={css['says']}>{sentence}</span></span>
        </li>
      ))}
    </ul>
  );
}
