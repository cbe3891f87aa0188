import { i18n } from '#i18n';
import { awaitedCopyState, type AwaitedCopyState } from '../../lib/domain/change-purchase-order/awaited-copy.ts';
import type { Order } from '../../lib/domain/order.ts';
import { formatDay, formatMoment } from '../../lib/i18n/format.ts';
import { dayInZone, type Instant } from '../../lib/domain/plain-date.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ChangeOrder.module.css';

interface Props {
  readonly order: Pick<Order, 'amazonCopy' | 'amazonPoNumber' | 'seenAt' | 'detailsSeenAt'>;
  readonly href: string;
  readonly busy: boolean;
  readonly onSettle: () => void;
}

/** Amazon's copy was to be changed, and no page has shown that yet; nothing when none is awaited. */
export function AwaitedCopyNote({ order, href, busy, onSettle }: Props) {
  const { locale, timeZone } = usePeopleLocale();
  const { amazonCopy } = order;
  const state = awaitedCopyState(order);
  if (amazonCopy == null || state === null) return null;
  const day = (at: Instant): string => formatDay(dayInZone(at, timeZone), locale);
  return (
    <div class={css['waits']}>
      <p><strong>{i18n.t('changePo.copy.waits', { number: amazonCopy.number, when: formatMoment(amazonCopy.askedAt, locale, timeZone) })}</strong></p>
      <p>{stateWords(state, day)}</p>
      <div class={css['actions']}>
        <OutsideLink look={{ kind: 'plain', small: true }} href={href} label={i18n.t('changePo.copy.open')}><Icon name="outside" small />{i18n.t('changePo.copy.open')}</OutsideLink>
        <Button small kind="quiet" busy={busy} onClick={onSettle}>{i18n.t('changePo.copy.settle')}</Button>
      </div>
    </div>
  );
}

function stateWords(state: AwaitedCopyState, day: (at: Instant) => string): string {
  switch (state.kind) {
    case 'notSeen': return i18n.t('changePo.copy.notSeen');
    case 'none': return i18n.t('changePo.copy.seenWithout', { day: day(state.seenAt) });
    case 'other': return i18n.t('changePo.copy.seenOther', { day: day(state.seenAt), number: state.number });
  }
}
