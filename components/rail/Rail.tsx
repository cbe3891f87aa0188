import { i18n } from '#i18n';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icons.ts';
import { Mark } from '../Mark.tsx';
import css from './Rail.module.css';

/** A place the rail leads to. */
export interface RailPlace {
  readonly name: string;
  readonly icon: IconName;
  readonly href: string;
  readonly current: boolean;
  /** What waits there, and the same as a sentence; null: nothing. */
  readonly waiting: { readonly count: string; readonly sentence: string } | null;
}

/** The ledger's places at the inline start, behind the margin rule. Below 1000 px only their drawings; the names stay for screen readers. */
export function Rail(props: { places: readonly RailPlace[] }) {
  return (
    <nav class={css['rail']} aria-label={i18n.t('ledger.rail')}>
      <div class={css['brand']}><Mark /><span class={css['name']}>{i18n.t('extensionName')}</span></div>
      <ul class={css['places']}>
        {props.places.map(({ name, icon, href, current, waiting }) => (
          <li key={href}>
            <a class={css['place']} href={href} aria-current={current ? 'page' : undefined} title={name}>
              <Icon name={icon} />
              <span class={css['name']}>{name}</span>
              {waiting === null ? null : (
                <span class={css['count']} title={waiting.sentence}>
                  <span aria-hidden="true">{waiting.count}</span><span class={css['spoken']}>{waiting.sentence}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
