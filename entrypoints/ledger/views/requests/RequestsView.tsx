import { i18n } from '#i18n';
import { Button } from '../../../../components/Button.tsx';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { requestColumns } from '../../../../components/request/request-columns.tsx';
import { Table } from '../../../../components/table/Table.tsx';
import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import { isAnswerDue } from '../../../../lib/domain/attention.ts';
import { dayInZone } from '../../../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import frame from '../list-frame.module.css';
import { ViewFrame } from '../ViewFrame.tsx';

/** More than anybody has; IndexedDB wants a number. */
const everyOne = 1_000_000;
const groups = ['waiting', 'due', 'answered', 'all'] as const;
type Group = (typeof groups)[number];

/** What was asked of purchasing, the latest first, and what waits for an answer. */
export function RequestsView() {
  const { address, go, setParams } = useAddress();
  const { refresh } = useExtensionPage();
  const people = usePeopleLocale();
  const today = dayInZone(Date.now(), people.timeZone);
  const read = useLedger((context) => listPurchaseOrders(context, { query: '', limit: everyOne }), []);
  const requests = read?.ok === true ? read.value.purchaseOrders.filter(({ request }) => request !== null) : [];
  const isIn: Readonly<Record<Group, (each: PurchaseOrder) => boolean>> = {
    waiting: ({ state }) => state === 'requested', due: (each) => isAnswerDue(each, today), answered: ({ request }) => request?.answer != null, all: () => true,
  };
  const group = groups.find((each) => each === address.params['show']) ?? 'waiting';
  const shown = requests.filter(isIn[group]).toSorted((a, b) => (b.request?.requestedAt ?? 0) - (a.request?.requestedAt ?? 0));
  return (
    <ViewFrame
      title={i18n.t('ledger.place.requests')}
      tools={<Button kind="primary" onClick={() => go({ ...address, open: 'new' })}><Icon name="plus" small />{i18n.t('ledger.request.new')}</Button>}
      filters={(
        <div role="group" aria-label={i18n.t('ledger.list.groups')} class={frame['pills']}>
          {groups.map((each) => (
            <Pill
              key={each} name={i18n.t(`ledger.request.group.${each}`)} count={formatCount(requests.filter(isIn[each]).length, people.locale)} on={group === each}
              onToggle={() => setParams({ show: each === 'waiting' ? '' : each })}
            />
          ))}
        </div>
      )}
    >
      <div class={frame['split']}>
        <section class={frame['list']} aria-label={i18n.t('ledger.place.requests')}>
          {read?.ok === false && <FailureNotice failure={read.error} onRetry={refresh} />}
          {shown.length > 0 && (
            <Table
              id="requests-table" label={i18n.t('ledger.place.requests')} helpId="request-keys" rows={shown} idOf={({ id }) => id} columns={requestColumns(people, today)}
              sorting={null} onSort={() => undefined} openId={null} onOpen={({ id }) => go({ ...address, open: id })}
            />
          )}
          {read?.ok === true && shown.length === 0 && (
            <div class={frame['empty']}>
              <h2>{i18n.t(requests.length === 0 ? 'ledger.request.none' : 'ledger.list.empty')}</h2>
              {requests.length === 0 && <p>{i18n.t('ledger.request.noneText')}</p>}
            </div>
          )}
          <p id="request-keys" hidden>{i18n.t('ledger.request.keys')}</p>
        </section>
      </div>
    </ViewFrame>
  );
}
