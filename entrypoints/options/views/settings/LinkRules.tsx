import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { ChoiceRow } from '../../../../components/settings/ChoiceRow.tsx';
import { RowList } from '../../../../components/settings/RowList.tsx';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { listPurchaseOrders } from '../../../../lib/app/list-purchase-orders.ts';
import { toAsin } from '../../../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import type { LinkRule } from '../../../../lib/domain/settings.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import type { HeldSettings } from '../../use-settings.ts';
import css from './CustomFields.module.css';

/** Rules for orders that no checkout of ours placed. A rule that asks for nothing would take every order, so it is not kept. */
export function LinkRules(props: { held: HeldSettings }) {
  const { values: { linkRules }, change, lockOf } = props.held;
  const found = useLedger((context) => listPurchaseOrders(context, { query: '', limit: 500 }), []);
  const purchaseOrders = found?.ok === true ? found.value.purchaseOrders : [];
  const kept = JSON.stringify(linkRules);
  const [rules, setRules] = useState<readonly LinkRule[]>(linkRules);
  useEffect(() => setRules((before) => [...linkRules, ...before.filter((rule) => !asksForSomething(rule))]), [kept]);
  const alter = (next: readonly LinkRule[]): void => {
    setRules(next);
    change('linkRules', next.filter(asksForSomething));
  };
  const first = purchaseOrders[0];
  return (
    <SettingGroup id="link-rules" title={i18n.t('options.links.title')} lead={i18n.t('options.links.lead')} lockedBy={lockOf('linkRules')?.by}>
      {first === undefined && rules.length === 0 ? <p>{i18n.t('options.links.noPurchaseOrder')}</p> : (
        <RowList
          label={i18n.t('options.links.title')}
          rows={rules.map((rule, index) => ({
            key: rule.id,
            removeLabel: i18n.t('options.links.remove', { count: index + 1 }),
            content: (
              <RuleRow
                rule={rule} purchaseOrders={purchaseOrders}
                onRule={(changes) => alter(rules.map((each, at) => at === index ? { ...each, ...changes } : each))}
              />
            ),
          }))}
          onRemove={(index) => alter(rules.filter((_, at) => at !== index))}
          addLabel={i18n.t('options.links.add')}
          onAdd={first === undefined ? undefined : () => setRules([...rules, {
            id: crypto.randomUUID(), purchaseOrderId: first.id, supplier: null, asin: null, costCentre: null,
          }])}
        />
      )}
    </SettingGroup>
  );
}

function asksForSomething({ supplier, asin, costCentre }: LinkRule): boolean {
  return supplier !== null || asin !== null || costCentre !== null;
}

function RuleRow(props: { rule: LinkRule; purchaseOrders: readonly PurchaseOrder[]; onRule: (changes: Partial<LinkRule>) => void }) {
  const { rule, onRule } = props;
  const [badAsin, setBadAsin] = useState<string | null>(null);
  const textOf = (text: string): string | null => text.trim() === '' ? null : text.trim();
  const isKnown = props.purchaseOrders.some(({ id }) => id === rule.purchaseOrderId);
  const choices = props.purchaseOrders.map(({ id, number, title }) => ({ value: id, label: title === '' ? number : `${number} · ${title}` }));
  return (
    <div class={css['row']}>
      <ChoiceRow
        id={`rule-po-${rule.id}`} label={i18n.t('options.links.purchaseOrder')} hint="" value={rule.purchaseOrderId}
        choices={isKnown ? choices : [{ value: rule.purchaseOrderId, label: i18n.t('options.links.otherPurchaseOrder') }, ...choices]}
        onChange={(purchaseOrderId) => onRule({ purchaseOrderId })}
      />
      <TextRow
        id={`rule-supplier-${rule.id}`} label={i18n.t('options.links.supplier')} hint={i18n.t('options.links.supplierHint')} value={rule.supplier ?? ''}
        onDone={(text) => onRule({ supplier: textOf(text) })}
      />
      <TextRow
        id={`rule-asin-${rule.id}`} label={i18n.t('options.links.asin')} hint={i18n.t('options.links.asinHint')} isCode value={badAsin ?? rule.asin ?? ''}
        problem={badAsin === null ? undefined : i18n.t('options.links.asinBad')}
        onDone={(text) => {
          const asin = textOf(text) === null ? null : toAsin(text.trim().toUpperCase());
          setBadAsin(asin === undefined ? text : null);
          if (asin !== undefined) onRule({ asin });
        }}
      />
      <TextRow
        id={`rule-centre-${rule.id}`} label={i18n.t('options.links.costCentre')} hint={i18n.t('options.links.costCentreHint')} value={rule.costCentre ?? ''}
        onDone={(text) => onRule({ costCentre: textOf(text) })}
      />
    </div>
  );
}
