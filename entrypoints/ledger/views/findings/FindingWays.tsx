import { i18n } from '#i18n';
import { useId, useState } from 'preact/hooks';
import { Button, buttonClass } from '../../../../components/Button.tsx';
import { DismissForm } from '../../../../components/findings/DismissForm.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import { OutsideLink } from '../../../../components/OutsideLink.tsx';
import { orderDetailsUrl, orderListUrl } from '../../../../lib/amazon/page-links.ts';
import type { FindingRow } from '../../../../lib/app/list-findings.ts';
import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import { orderIdOf } from '../../../../lib/domain/ids.ts';
import { marketplaces } from '../../../../lib/domain/marketplace.ts';
import { waysOutOf, type WayOut } from '../../../../lib/domain/findings/ways-out.ts';
import { writeAddress, type Address } from '../../address.ts';
import { MailDraft } from '../mail/MailDraft.tsx';
import css from './FindingPanel.module.css';
import { mailMatterOf } from './mail-matter.ts';
import { useDismiss } from './use-dismiss.ts';
import { WayForm } from './WayForm.tsx';

/** Ways out that ask something first, below the buttons. */
type Asking = 'link' | 'receive' | 'giveBack' | 'mail' | 'dismiss';

/** Every way out of a finding: links and buttons, and the form of the one that was chosen. */
export function FindingWays({ row }: { row: FindingRow }) {
  const { finding, isDismissed } = row;
  const id = useId();
  const { busy, dismiss, reopen } = useDismiss();
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = (): void => setAsking(null);
  const [orderKey] = finding.orderKeys;
  const ways = waysOutOf(finding.facts.code);
  return (
    <>
      {(asking === null || asking === 'mail') && (
        <div class={css['ways']}>
          {ways.map((way, index) => <Way key={way} way={way} row={row} isFirst={index === 0} onAsk={setAsking} />)}
          {isDismissed
            ? <Button small busy={busy} onClick={() => reopen([{ key: finding.key, before: null }])}>{i18n.t('findings.dismiss.reopen')}</Button>
            : <Button small kind="quiet" onClick={() => setAsking('dismiss')}>{i18n.t('findings.dismiss.open')}</Button>}
        </div>
      )}
      <div class={css['form']}>
        {(asking === 'link' || asking === 'receive' || asking === 'giveBack') && orderKey !== undefined && <WayForm way={asking} orderKey={orderKey} onClose={close} />}
        {asking === 'mail' && <MailDraft matter={mailMatterOf(finding)} onClose={close} />}
        {asking === 'dismiss' && (
          <DismissForm
            id={id} count={1} busy={busy} onCancel={close}
            onSave={(reason) => { void dismiss([finding.key], reason).then((isDone) => { if (isDone) close(); }); }}
          />
        )}
      </div>
    </>
  );
}

function Way({ way, row, isFirst, onAsk }: { way: WayOut; row: FindingRow; isFirst: boolean; onAsk: (asking: Asking) => void }) {
  const { finding } = row;
  const { facts, orderKeys: [orderKey], purchaseOrderIds: [purchaseOrderId] } = finding;
  const look = { kind: isFirst ? 'primary' : 'plain', small: true } as const;
  const to = (address: Omit<Address, 'params'>, params: Address['params'] = {}) => (
    <a class={buttonClass(look)} href={writeAddress({ ...address, params })}>{i18n.t(`findings.way.${way}`)}</a>
  );
  switch (way) {
    case 'link': case 'receive': case 'giveBack':
      return orderKey === undefined ? null : <Button {...look} onClick={() => onAsk(way)}>{i18n.t(way === 'link' && row.numbers.length === 0 ? 'findings.way.linkFirst' : `findings.way.${way}`)}</Button>;
    case 'mail': return <Button {...look} onClick={() => onAsk('mail')}><Icon name="mail" small />{i18n.t('findings.way.mail')}</Button>;
    case 'change': return orderKey === undefined ? null : to({ tab: 'orders', open: orderKey }, { change: '1' });
    case 'review': return orderKey === undefined ? null : to({ tab: 'orders', open: orderKey });
    case 'save': return facts.code === 'unknownNumber' ? to({ tab: 'purchase-orders', open: 'new' }, { number: facts.number }) : null;
    case 'answer': return purchaseOrderId === undefined ? null : to({ tab: 'requests', open: purchaseOrderId });
    case 'purchaseOrder': return purchaseOrderId === undefined ? null : to({ tab: 'purchase-orders', open: purchaseOrderId });
    case 'reconcile': return orderKey === undefined ? null : to({ tab: 'reconcile', open: orderKey });
    case 'amazon': {
      const page = amazonPage(finding);
      return page === undefined ? null : (
        <OutsideLink look={look} href={page} label={i18n.t('findings.way.amazon')}><Icon name="outside" small />{i18n.t('findings.way.amazon')}</OutsideLink>
      );
    }
  }
}

/** Amazon's page of its order; of a checkout whose orders did not show yet, the list in which they will. */
function amazonPage({ orderKeys: [orderKey], checkoutKey }: Finding): string | undefined {
  const marketplace = marketplaces.find((each) => (orderKey ?? checkoutKey ?? '').startsWith(`${each}/`));
  if (marketplace === undefined) return undefined;
  return orderKey === undefined ? orderListUrl(marketplace) : orderDetailsUrl(marketplace, orderIdOf(orderKey));
}
