import { i18n } from '#i18n';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { CustomField } from '../../lib/domain/settings.ts';
import { formatDay, formatList } from '../../lib/i18n/format.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './Facts.module.css';

/** Everything else that is known of a purchase order, by name; what is not known is left out. */
export function Facts(props: { purchaseOrder: PurchaseOrder; customFields: readonly CustomField[] }) {
  const { purchaseOrder } = props;
  const { locale } = usePeopleLocale();
  const { kind, reuse, validFrom, marketplaces, suppliers, owner, department, costCentre, glCode, project, customValues } = purchaseOrder;
  const texts = { owner, department, costCentre, glCode, project };
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('ledger.field.kind'), i18n.t(`ledger.kind.${kind}`)],
    ...(reuse === 'allow' ? [] : [[i18n.t('ledger.field.reuse'), i18n.t(`ledger.reuse.${reuse}`)] as const]),
    ...(validFrom === null ? [] : [[i18n.t('ledger.field.validFrom'), formatDay(validFrom, locale)] as const]),
    ...(marketplaces.length === 0 ? [] : [[i18n.t('ledger.field.marketplaces'), formatList(marketplaces, locale)] as const]),
    ...(suppliers.length === 0 ? [] : [[i18n.t('ledger.field.suppliers'), formatList(suppliers, locale)] as const]),
    ...(['owner', 'department', 'costCentre', 'glCode', 'project'] as const)
      .filter((name) => texts[name] !== '').map((name) => [i18n.t(`ledger.field.${name}`), texts[name]] as const),
    ...props.customFields.filter(({ id }) => (customValues[id] ?? '') !== '').map(({ id, label }) => [label, customValues[id] ?? ''] as const),
  ];
  return (
    <dl class={css['facts']}>
      {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>)}
    </dl>
  );
}
