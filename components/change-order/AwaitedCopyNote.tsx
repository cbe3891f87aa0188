import { i18n } from '#i18n';
import type { Order } from '../../lib/domain/order.ts';
import { formatDay, formatMoment } from '../../lib/i18n/format.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './ChangeOrder.module.css';

interface Props {
  readonly order: Pick<Order, 'amazonCopy' | 'amazonPoNumber' | 'seenAt'>;
  readonly href: string;
  readonly busy: boolean;
  readonly onSettle: () => void;
}

/** Amazon's copy was to be changed, and no page has shown that yet; nothing when none is awaited. */
export function AwaitedCopyNote({ order: { amazonCopy, amazonPoNumber, seenAt }, href, busy, onSettle }: Props) {
  const { locale, timeZone } = usePeopleLocale();
  if (amazonCopy == null) return null;
  const wasSeen = seenAt > amazonCopy.askedAt;
  return (
    <div class={css['waits']}>
      <p><strong>{i18n.t('changePo.copy.waits', { number: amazonCopy.number, when: formatMoment(amazonCopy.askedAt, locale, timeZone) })}</strong></p>
      <p>
        {!wasSeen ? i18n.t('changePo.copy.notSeen') : amazonPoNumber === null
          ? i18n.t('changePo.copy.seenWithout', { day: formatDay(dayInZone(seenAt, timeZone), locale) })
          : i18n.t('changePo.copy.seenOther', { day: formatDay(dayInZone(seenAt, timeZone), locale), number: amazonPoNumber })}
      </p>
      <div class={css['actions']}>
        <OutsideLink look={{ kind: 'plain', small: true }} href={href} label={i18n.t('changePo.copy.open')}><Icon name="outside" small />{i18n.t('changePo.copy.open')}</OutsideLink>
        <Button small kind="quiet" busy={busy} onClick={onSettle}>{i18n.t('changePo.copy.settle')}</Button>
      </div>
    </div>
  );
}
