import { i18n } from '#i18n';
import type { PurchaseOrder } from '../lib/domain/purchase-order.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** A star that is filled for favourites. */
export function FavouriteButton(props: { purchaseOrder: PurchaseOrder; small?: boolean; tabIndex?: number; onToggle: () => void }) {
  const name = i18n.t('common.favour', { number: props.purchaseOrder.number });
  return (
    <Button
      kind="icon" small={props.small ?? false} label={name} title={name} pressed={props.purchaseOrder.favourite} part="star"
      {...(props.tabIndex === undefined ? {} : { tabIndex: props.tabIndex })} onClick={props.onToggle}
    >
      <Icon name="star" filled={props.purchaseOrder.favourite} />
    </Button>
  );
}
