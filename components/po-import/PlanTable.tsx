import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import type { ChangedFields } from '../../lib/domain/changed-fields.ts';
import { plainPurchaseOrder } from '../../lib/domain/new-purchase-order.ts';
import type { ImportConflict } from '../../lib/domain/po-import/merge-import.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount, formatList, formatMoney } from '../../lib/i18n/format.ts';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import type { Column } from '../table/columns.ts';
import { Table } from '../table/Table.tsx';
import css from './PlanTable.module.css';

/** What one PO of a file makes of the ledger. */
export interface PlanRow {
  readonly after: PurchaseOrder;
  readonly changes: ChangedFields | undefined;
  readonly conflict: ImportConflict | null;
}

interface Props {
  readonly label: string;
  readonly rows: readonly PlanRow[];
  /** The numbers for which the file is to win; only where that is to be decided. */
  readonly taken?: ReadonlySet<string>;
  readonly onTake?: (taken: ReadonlySet<string>) => void;
}

const told = ['title', 'state', 'validFrom', 'validUntil', 'owner', 'department', 'costCentre', 'glCode', 'project', 'suppliers', 'customValues', 'budget', 'lines'] as const;

/** Of a new PO only what is not as every new one begins. */
function isStated({ changes, after }: PlanRow, field: (typeof told)[number]): boolean {
  if (changes === undefined || !(field in changes.after)) return false;
  return changes.before !== null || JSON.stringify(after[field]) !== JSON.stringify(plainPurchaseOrder[field]);
}

/** The fields that change, in the person's words. */
function changeWords(row: PlanRow, locale: string): string {
  const fields = told.filter((field) => isStated(row, field));
  return formatList(fields.map((field) => i18n.t(`importPos.changed.${field}`)), locale);
}

function conflictWords({ conflict, after }: PlanRow): string {
  if (conflict === null) return '';
  if (conflict.code === 'state') return i18n.t('importPos.conflict.state', { why: i18n.t(`ledger.move.problem.${conflict.problem}`) });
  return conflict.code === 'ended' ? i18n.t('importPos.conflict.ended', { state: i18n.t(`common.state.${after.state}`) }) : i18n.t('importPos.conflict.currency');
}

/** POs of a file, with what would change in the ledger. Those that conflict have a box each: ticked, the file wins. */
export function PlanTable({ label, rows, taken, onTake }: Props) {
  const { locale } = usePeopleLocale();
  const [current, setCurrent] = useState<string | null>(null);
  const columns: readonly Column<PlanRow>[] = [
    { key: 'number', title: i18n.t('importPos.preview.number'), room: 130, sortable: false, cell: ({ after }) => <Identifier text={after.number} /> },
    { key: 'title', title: i18n.t('importPos.preview.title'), room: 120, grows: true, leaves: 2, sortable: false, cell: ({ after }) => <bdi>{after.title}</bdi> },
    { key: 'lines', title: i18n.t('importPos.preview.lines'), room: 70, align: 'end', leaves: 1, sortable: false, cell: ({ after }) => formatCount(after.lines.length, locale) },
    { key: 'budget', title: i18n.t('importPos.preview.budget'), room: 110, align: 'end', leaves: 3, sortable: false, cell: ({ after }) => (after.budget === null ? '' : formatMoney(after.budget.amount, locale)) },
    {
      key: 'what', title: i18n.t(taken === undefined ? 'importPos.preview.what' : 'importPos.preview.why'), room: 160, grows: true, wraps: true, sortable: false,
      cell: (row) => {
        const text = taken === undefined ? changeWords(row, locale) : conflictWords(row);
        return <span class={taken === undefined ? css['what'] : css['why']} title={text}>{text}</span>;
      },
    },
  ];
  return (
    <div class={css['frame']}>
      <p class={css['help']} id="import-pos-plan-help">{i18n.t(taken === undefined ? 'importPos.preview.help' : 'importPos.preview.takeHelp')}</p>
      <Table
        id="import-pos-plan" label={label} rows={rows} idOf={({ after }) => after.number} columns={columns} sorting={null} onSort={() => undefined}
        openId={current} onOpen={({ after }) => setCurrent(after.number)} helpId="import-pos-plan-help"
        {...(taken === undefined || onTake === undefined ? {} : {
          selected: taken, onSelect: onTake,
          selectName: ({ after }: PlanRow) => i18n.t('importPos.preview.take', { number: after.number }), selectAllName: i18n.t('importPos.preview.takeAll'),
        })}
      />
    </div>
  );
}
