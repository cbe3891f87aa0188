import { i18n } from '#i18n';
import { Icon } from '../../../../components/Icon.tsx';
import type { IconName } from '../../../../components/icons.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { readExchangeFacts } from '../../../../lib/app/read-exchange-facts.ts';
import { formatMoment } from '../../../../lib/i18n/format.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { writeAddress } from '../../address.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import css from './ExchangePage.module.css';

interface Way {
  readonly open: string;
  readonly name: 'report' | 'purchaseOrders' | 'export' | 'backup' | 'removal';
  readonly icon: IconName;
}

const groups: readonly { readonly title: 'in' | 'out'; readonly ways: readonly Way[] }[] = [
  { title: 'in', ways: [{ open: 'report', name: 'report', icon: 'box' }, { open: 'purchase-orders', name: 'purchaseOrders', icon: 'doc' }] },
  { title: 'out', ways: [{ open: 'export', name: 'export', icon: 'export' }, { open: 'backup', name: 'backup', icon: 'lock' }, { open: 'removal', name: 'removal', icon: 'trash' }] },
];

/** Every way in and out of the ledger, and when it was used last. */
export function ExchangePage() {
  const { locale, timeZone } = usePeopleLocale();
  const facts = useLedger(readExchangeFacts, []);
  const lastOf = (name: Way['name']): string => {
    const at = facts?.ok === true && name !== 'purchaseOrders' ? facts.value[name] : null;
    return at === null || name === 'purchaseOrders' ? '' : i18n.t(`exporting.page.last.${name}`, { when: formatMoment(at, locale, timeZone) });
  };
  return (
    <ViewFrame title={i18n.t('ledger.place.exchange')}>
      <div class={css['body']}>
        <p class={css['lead']}>{i18n.t('exporting.page.lead')}</p>
        {groups.map(({ title, ways }) => (
          <section key={title} class={css['group']} aria-labelledby={`exchange-${title}`}>
            <h2 class={css['title']} id={`exchange-${title}`}>{i18n.t(`exporting.page.${title}`)}</h2>
            <ul class={css['cards']}>
              {ways.map(({ open, name, icon }) => (
                <li key={name}>
                  <a class={css['card']} href={writeAddress({ tab: 'exchange', open, params: {} })}>
                    <Icon name={icon} />
                    <span class={css['name']}>{i18n.t(`exporting.page.${name}.name`)}</span>
                    <span class={css['text']}>{i18n.t(`exporting.page.${name}.text`)}</span>
                    {lastOf(name) !== '' && <span class={css['last']}>{lastOf(name)}</span>}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ViewFrame>
  );
}
