import { i18n } from '#i18n';
import type { FindingWeight } from '../../lib/domain/checkout-finding.ts';
import type { Finding } from '../../lib/domain/findings/finding.ts';
import { orderIdOf } from '../../lib/domain/ids.ts';
import { formatCount, formatDay } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import type { Column } from '../table/columns.ts';
import css from './columns.module.css';
import { WeightChip } from './WeightChip.tsx';

/** A finding as the table shows it, with its sentence. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly weight: FindingWeight;
  readonly numbers: readonly string[];
  readonly title: string;
  readonly sentence: string;
}

export const findingColumnKeys = ['weight', 'what', 'since', 'owner', 'purchaseOrder', 'order'] as const;
export type FindingColumn = (typeof findingColumnKeys)[number];

/** The columns of the table of findings. */
export function findingColumns(locale: string): readonly Column<ShownFinding, FindingColumn>[] {
  type Own = Column<ShownFinding, FindingColumn>;
  const column = (key: FindingColumn, room: number, cell: Own['cell'], more: Partial<Own> = {}): Own =>
    ({ key, title: i18n.t(`findings.column.${key}`), room, sortable: true, cell, ...more });
  return [
    column('weight', 82, ({ weight }) => <WeightChip weight={weight} />),
    column('what', 220, ({ title, sentence }) => <span class={css['what']} title={sentence}><strong>{title}</strong> <span class={css['says']}>{sentence}</span></span>, { grows: true }),
    column('since', 102, ({ finding }) => formatDay(finding.since, locale), { leaves: 4 }),
    column('owner', 112, ({ finding }) => <Owner name={finding.owner} />, { leaves: 1 }),
    column('purchaseOrder', 132, ({ numbers }) => <Several texts={numbers} locale={locale} />, { leaves: 3 }),
    column('order', 190, ({ finding }) => <Several texts={finding.orderKeys.map(orderIdOf)} locale={locale} />, { leaves: 2 }),
  ];
}

function Owner({ name }: { name: string }) {
  return name === '' ? <span class={css['none']}>{i18n.t('findings.noOwner')}</span> : <bdi class={css['owner']} title={name}>{name}</bdi>;
}

/** A number is never cut: of several the first, and how many more. */
function Several({ texts, locale }: { texts: readonly string[]; locale: string }) {
  const [first, ...others] = texts;
  if (first === undefined) return null;
  return (
    <span title={texts.join(', ')}>
      <Identifier text={first} />
      {others.length > 0 && <> <span class={css['more']}>{i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span></>}
    </span>
  );
}
