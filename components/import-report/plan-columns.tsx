import { i18n } from '#i18n';
import type { ChangedFields } from '../../lib/domain/changed-fields.ts';
import type { ReportConflict } from '../../lib/domain/merge-report.ts';
import type { Order } from '../../lib/domain/order.ts';
import type { Unreadable } from '../../lib/domain/report-problem.ts';
import { formatCount, formatDay, formatList } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Chip } from '../Chip.tsx';
import { Icon } from '../Icon.tsx';
import { Identifier } from '../Identifier.tsx';
import type { Column } from '../table/columns.ts';
import { changeWords, conflictWords } from './change-words.ts';
import css from './plan-columns.module.css';

/** One order of a plan, as its tables show it. */
export interface PlannedRow {
  readonly order: Order;
  readonly changed: ChangedFields | null;
  readonly charges: number;
  readonly conflicts: readonly ReportConflict[];
  readonly hasUnknownNumber: boolean;
}

type PlanColumn = 'order' | 'placed' | 'number' | 'items' | 'units' | 'total' | 'changes' | 'what' | 'ledger' | 'report' | 'winner';

function column<Row>(key: PlanColumn, room: number, cell: Column<Row, PlanColumn>['cell'], more: Partial<Column<Row, PlanColumn>> = {}): Column<Row, PlanColumn> {
  return { key, title: i18n.t(`importReport.column.${key}`), room, sortable: false, cell, ...more };
}

const orderColumn = column<PlannedRow>;

const idCell = ({ order }: PlannedRow) => <Identifier text={order.orderId} />;

/** New orders. */
export function addedColumns(locale: string): readonly Column<PlannedRow, PlanColumn>[] {
  return [
    orderColumn('order', 186, idCell),
    orderColumn('placed', 102, ({ order }) => (order.placedOn === null ? '' : formatDay(order.placedOn, locale)), { leaves: 2 }),
    orderColumn('number', 140, ({ order, hasUnknownNumber }) => (
      <span class={hasUnknownNumber ? css['unknown'] : undefined} title={hasUnknownNumber ? i18n.t('importReport.unknownNumber') : undefined}>
        {hasUnknownNumber && <><Icon name="warn" small /> </>}{order.amazonPoNumber !== null && <Identifier text={order.amazonPoNumber} />}
      </span>
    ), { leaves: 4 }),
    orderColumn('items', 180, ({ order: { lines: [first, ...others] } }) => (
      <><bdi>{first?.title ?? first?.asin ?? ''}</bdi>{others.length > 0 && <span class={css['more']}> {i18n.t('orders.moreItems', [formatCount(others.length, locale)])}</span>}</>
    ), { grows: true, leaves: 3 }),
    orderColumn('units', 64, ({ order: { lines } }) => {
      const known = lines.length > 0 && lines.every(({ quantity }) => quantity !== null);
      return known ? formatCount(lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0), locale) : '';
    }, { align: 'end', leaves: 1 }),
    orderColumn('total', 96, ({ order }) => (order.total === null ? '' : <Amounts amounts={[order.total]} />), { align: 'end' }),
  ];
}

/** Orders the ledger knows, and what would change of them. */
export function updatedColumns(locale: string): readonly Column<PlannedRow, PlanColumn>[] {
  return [
    orderColumn('order', 186, idCell),
    orderColumn('placed', 102, ({ order }) => (order.placedOn === null ? '' : formatDay(order.placedOn, locale)), { leaves: 1 }),
    orderColumn('changes', 200, ({ changed, charges }) => {
      const words = formatList(changeWords(changed ?? { before: {}, after: {} }, charges, locale), locale);
      return <bdi class={css['two']} title={words}>{words}</bdi>;
    }, { grows: true, wraps: true }),
  ];
}

/** Orders where ledger and report cannot both be right, and who counts. */
export function conflictColumns(locale: string, winnerOf: (row: PlannedRow) => 'ledger' | 'report'): readonly Column<PlannedRow, PlanColumn>[] {
  const words = (part: 'what' | 'ledger' | 'report') => ({ conflicts }: PlannedRow) => {
    const all = conflicts.map((conflict) => conflictWords(conflict, locale)[part]).join(' · ');
    return <bdi class={css['two']} title={all}>{all}</bdi>;
  };
  return [
    orderColumn('order', 186, idCell),
    orderColumn('what', 100, words('what'), { grows: true, wraps: true, leaves: 1 }),
    orderColumn('ledger', 110, words('ledger'), { wraps: true, leaves: 2 }),
    orderColumn('report', 110, words('report'), { wraps: true, leaves: 3 }),
    orderColumn('winner', 88, (row) => {
      const winner = winnerOf(row);
      return <Chip tone={winner === 'report' ? 'accent' : 'mute'}>{i18n.t(`importReport.winner.${winner}`)}</Chip>;
    }),
  ];
}

type UnreadableColumn = 'line' | 'column' | 'value' | 'reason' | 'lost';

/** What could not be read. */
export function unreadableColumns(locale: string): readonly Column<Unreadable, UnreadableColumn>[] {
  type Own = Column<Unreadable, UnreadableColumn>;
  const own = (key: UnreadableColumn, room: number, cell: Own['cell'], more: Partial<Own> = {}): Own =>
    ({ key, title: i18n.t(`importReport.unreadable.${key}`), room, sortable: false, cell, ...more });
  return [
    own('line', 64, ({ line }) => formatCount(line, locale)),
    own('column', 130, (problem) => <bdi>{problem.column ?? i18n.t('importReport.unreadable.wholeRow')}</bdi>, { leaves: 2 }),
    own('value', 150, ({ value }) => <bdi title={value}>{value}</bdi>, { leaves: 3 }),
    own('reason', 200, ({ reason }) => <span class={css['two']}>{i18n.t(`importReport.reason.${reason}`)}</span>, { grows: true, wraps: true }),
    own('lost', 130, ({ lost }) => i18n.t(`importReport.lost.${lost}`), { leaves: 1, wraps: true }),
  ];
}
