import { i18n } from '#i18n';
import { buttonClass } from '../../../../components/Button.tsx';
import { Icon } from '../../../../components/Icon.tsx';
import type { IconName } from '../../../../components/icons.ts';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { Overview } from '../../../../lib/app/read-overview.ts';
import type { OverviewNeeds } from '../../../../lib/app/read-overview.ts';
import { formatCount } from '../../../../lib/i18n/format.ts';
import css from './Overview.module.css';
import { ordersHref, placeHref, purchaseOrdersHref } from './overview-params.ts';

const needs = [
  { name: 'inDoubt', icon: 'fork', href: ordersHref({ filter: 'needsReview' }) },
  { name: 'withoutPurchaseOrder', icon: 'box', href: ordersHref({ filter: 'withoutPurchaseOrder' }) },
  { name: 'late', icon: 'clock', href: ordersHref({ filter: 'late' }) },
  { name: 'requested', icon: 'mail', href: placeHref('requests') },
  { name: 'attention', icon: 'doc', href: purchaseOrdersHref({ show: 'attention' }) },
  { name: 'withoutCost', icon: 'info', href: ordersHref({ lacks: 'cost' }) },
  { name: 'withoutDay', icon: 'info', href: ordersHref({ lacks: 'day' }) },
] as const satisfies readonly { readonly name: keyof OverviewNeeds; readonly icon: IconName; readonly href: string }[];

/** What waits for somebody today, each with the list of it. */
export function Needs({ overview }: { overview: Overview }) {
  const { locale } = usePeopleLocale();
  const open = needs.filter(({ name }) => overview.needs[name] > 0);
  return (
    <section class={css['needs']} aria-labelledby="overview-needs">
      <h2 id="overview-needs">{i18n.t('overview.need.title')}</h2>
      {open.length === 0 && <p class={css['rest']}>{i18n.t('overview.need.none')}</p>}
      <ul>
        {open.map(({ name, icon, href }) => {
          const count = overview.needs[name];
          const words = i18n.t(`overview.need.${name}`, count, [formatCount(count, locale)]);
          return (
            <li key={name}>
              <Icon name={icon} />
              <span>{words}</span>
              <a class={buttonClass({ small: true })} href={href} aria-label={i18n.t('overview.need.showThem', { what: words })}>{i18n.t('overview.need.show')}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
