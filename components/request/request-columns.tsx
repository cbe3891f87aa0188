import { i18n } from '#i18n';
import { isAnswerDue } from '../../lib/domain/attention.ts';
import { dayInZone, type PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatDay } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Chip, type Tone } from '../Chip.tsx';
import { Identifier } from '../Identifier.tsx';
import type { PeopleLocale } from '../people-locale.ts';
import type { Column } from '../table/columns.ts';
import { requestTotal } from './request-text.ts';

/** How far a request is, in one word. */
type Standing = 'waiting' | 'due' | 'approved' | 'rejected' | 'withdrawn';
const tones: Readonly<Record<Standing, Tone>> = { waiting: 'wait', due: 'warn', approved: 'ok', rejected: 'bad', withdrawn: 'mute' };

function standingOf(purchaseOrder: PurchaseOrder, today: PlainDate): Standing {
  if (purchaseOrder.request?.answer != null) return purchaseOrder.request.answer.kind;
  if (purchaseOrder.state !== 'requested') return 'withdrawn';
  return isAnswerDue(purchaseOrder, today) ? 'due' : 'waiting';
}

/** How far a request is. */
export function RequestChip(props: { purchaseOrder: PurchaseOrder; today: PlainDate }) {
  const standing = standingOf(props.purchaseOrder, props.today);
  return <Chip tone={tones[standing]}>{i18n.t(`ledger.request.standing.${standing}`)}</Chip>;
}

/** The columns of the list of requests. */
export function requestColumns({ locale, timeZone }: PeopleLocale, today: PlainDate): readonly Column<PurchaseOrder>[] {
  const day = (text: PlainDate | null | undefined): string => (text == null ? '' : formatDay(text, locale));
  return [
    {
      key: 'number', title: i18n.t('ledger.column.number'), room: 132, sortable: false,
      cell: ({ number, request }) => (request?.numberPending === true ? i18n.t('ledger.request.noNumberYet') : <Identifier strong text={number} />),
    },
    { key: 'title', title: i18n.t('ledger.column.title'), room: 180, sortable: false, grows: true, leaves: 3, cell: ({ title }) => <bdi title={title}>{title}</bdi> },
    { key: 'standing', title: i18n.t('ledger.column.state'), room: 130, sortable: false, wraps: true, cell: (purchaseOrder) => <RequestChip purchaseOrder={purchaseOrder} today={today} /> },
    {
      key: 'requestedAt', title: i18n.t('ledger.request.requestedOn'), room: 130, sortable: false, leaves: 2,
      cell: ({ request }) => (request === null ? '' : day(dayInZone(request.requestedAt, timeZone))),
    },
    { key: 'remindOn', title: i18n.t('ledger.request.answerBy'), room: 130, sortable: false, leaves: 1, cell: ({ request }) => (request?.answer == null ? day(request?.remindOn) : '') },
    { key: 'total', title: i18n.t('popup.detail.total'), room: 120, sortable: false, align: 'end', cell: ({ lines }) => <Amounts amounts={requestTotal(lines).amounts} /> },
  ];
}
