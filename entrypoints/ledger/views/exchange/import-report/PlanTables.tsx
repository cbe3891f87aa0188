import { i18n } from '#i18n';
import { addedColumns, conflictColumns, updatedColumns, type PlannedRow } from '../../../../../components/import-report/plan-columns.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { toggled } from '../../../../../components/table/selection.ts';
import { Table } from '../../../../../components/table/Table.tsx';
import type { ImportPlan } from '../../../../../lib/app/import-report/planning.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import { useAddress } from '../../../use-address.ts';
import css from './ImportReport.module.css';

interface Props {
  readonly group: 'added' | 'updated' | 'conflicting';
  readonly plan: ImportPlan;
  /** Orders of which the report's word counts. */
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
}

const idOf = ({ order }: PlannedRow): string => order.key;

/** The orders of one group of a plan. Where both cannot be right, ticked ones go by the report. */
export function PlanTables({ group, plan, ticked, onTick }: Props) {
  const { locale } = usePeopleLocale();
  const { go } = useAddress();
  const rows: readonly PlannedRow[] = plan[group];
  const columns = {
    added: () => addedColumns(locale),
    updated: () => updatedColumns(locale),
    conflicting: () => conflictColumns(locale, (row) => (ticked.has(idOf(row)) ? 'report' : 'ledger')),
  };
  const selection = group !== 'conflicting' ? {} : {
    selected: ticked, onSelect: onTick, selectAllName: i18n.t('importReport.winner.all'), selectName: ({ order }: PlannedRow) => i18n.t('importReport.winner.one', { order: order.orderId }),
  };
  const onOpen = (row: PlannedRow): void => {
    if (group === 'conflicting') onTick(toggled(ticked, idOf(row)));
    if (group === 'updated') go({ tab: 'orders', open: idOf(row), params: {} });
  };
  if (rows.length === 0) return null;
  return (
    <>
      {group === 'conflicting' && <p class={css['note']}>{i18n.t('importReport.winner.note')}</p>}
      <div class={css['table']} style={{ blockSize: `min(55vh, ${rows.length * 40 + 34}px)` }}>
        <Table
          id="plan-table" label={i18n.t(`importReport.group.${group}`)} helpId="plan-keys" rows={rows} idOf={idOf} columns={columns[group]()} sorting={null} onSort={() => undefined}
          openId={null} onOpen={onOpen} {...selection}
        />
      </div>
      <p id="plan-keys" class={css['note']}>
        {i18n.t(`importReport.keys.${group}`)}{rows.length < plan.counts[group] ? ` ${i18n.t('importReport.firstShown', [formatCount(rows.length, locale)])}` : ''}
      </p>
    </>
  );
}
