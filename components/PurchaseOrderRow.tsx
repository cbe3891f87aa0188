import { i18n } from '#i18n';
import type { PlainDate } from '../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../lib/domain/purchase-order.ts';
import { formatCount } from '../lib/i18n/format.ts';
import { Amounts } from './Amounts.tsx';
import { classNames } from './class-names.ts';
import { CopyButton } from './CopyButton.tsx';
import { FavouriteButton } from './FavouriteButton.tsx';
import { Identifier } from './Identifier.tsx';
import { usePeopleLocale } from './people-locale.ts';
import css from './PurchaseOrderRow.module.css';
import { StatusChip } from './StatusChip.tsx';

/** What a person can do with a PO in a list. */
export interface PurchaseOrderActions {
  readonly onOpen: (purchaseOrder: PurchaseOrder) => void;
  readonly onCopy: (purchaseOrder: PurchaseOrder) => void;
  readonly onFavourite: (purchaseOrder: PurchaseOrder) => void;
}

interface Props extends PurchaseOrderActions {
  readonly purchaseOrder: PurchaseOrder;
  readonly today: PlainDate;
  /** True for the one row the Tab key reaches. */
  readonly current: boolean;
  readonly copied: boolean;
}

/** One PO: number, status and spend above, title and orders below. The whole row opens it; star and copy are buttons of their own. */
export function PurchaseOrderRow(props: Props) {
  const { purchaseOrder, current } = props;
  const { locale } = usePeopleLocale();
  const id = `po-${purchaseOrder.id}`;
  const tabIndex = current ? 0 : -1;
  return (
    <li class={css['row']} data-id={purchaseOrder.id}>
      <div class={css['star']}>
        <FavouriteButton small purchaseOrder={purchaseOrder} tabIndex={tabIndex} onToggle={() => props.onFavourite(purchaseOrder)} />
      </div>
      <div class={css['what']}>
        <div class={css['who']}>
          <button
            type="button" class={css['open']} tabIndex={tabIndex} data-part="open"
            aria-labelledby={`${id}-number ${id}-title`}
            aria-describedby={`${id}-status ${id}-orders ${id}-spend po-row-help`} aria-keyshortcuts="c f"
            onClick={() => props.onOpen(purchaseOrder)}
          >
            <Identifier id={`${id}-number`} strong text={purchaseOrder.number} />
          </button>
          <StatusChip id={`${id}-status`} purchaseOrder={purchaseOrder} today={props.today} />
        </div>
        <div class={css['title']} id={`${id}-title`} title={purchaseOrder.title}><bdi>{purchaseOrder.title}</bdi></div>
      </div>
      <div class={css['done']}>
        <Amounts id={`${id}-spend`} amounts={purchaseOrder.spend} />
        <div class={css['orders']} id={`${id}-orders`}>
          {i18n.t('common.orders', purchaseOrder.orderCount, [formatCount(purchaseOrder.orderCount, locale)])}
        </div>
      </div>
      <div class={classNames(css['copy'], props.copied && css['copied'])}>
        <CopyButton number={purchaseOrder.number} copied={props.copied} tabIndex={tabIndex} onCopy={() => props.onCopy(purchaseOrder)} />
      </div>
    </li>
  );
}
