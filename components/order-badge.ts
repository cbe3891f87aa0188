import { i18n } from '#i18n';
import type { OrderBadge, PanelAct, PanelPlace, PanelView } from '../lib/domain/badge-view.ts';
import { element } from './element.ts';
import { createPanel } from './order-badge-panel.ts';
import type { PageHost } from './page-host.ts';

/** What a badge asks of the ledger. Undefined: it did not answer. */
export interface BadgeDoors {
  readonly isHonest: (event: MouseEvent) => boolean;
  /** What the panel shows; null: the ledger does not have the order. Its styles are in the page by then. */
  readonly read: () => Promise<PanelView | null | undefined>;
  readonly act: (act: PanelAct) => Promise<PanelView | null | undefined>;
  readonly go: (place: PanelPlace) => void;
}

/** The badge of an order: its PO numbers, or what is open about it, as a button that opens a panel. Answers what paints it. */
export function createOrderBadge(host: PageHost, doors: BadgeDoors): (badge: OrderBadge) => void {
  const button = element('button', { type: 'button', class: 'opener', 'aria-expanded': 'false', 'aria-haspopup': 'dialog' });
  const panel = createPanel(host, button, doors);
  button.addEventListener('click', (event) => { if (doors.isHonest(event)) panel.toggle(); });
  button.addEventListener('keydown', (event) => { if (event.key === 'Escape') panel.close(); });
  host.place.append(button);
  let painted = '';
  return (badge) => {
    const now = JSON.stringify(badge);
    if (now === painted) return; // an open panel and the focus stay
    painted = now;
    const { numbers, state, finding } = badge;
    const look = `badge ${finding?.tone ?? ''}`;
    const words = state === 'none' ? i18n.t('badgePanel.none') : state === 'needsReview' ? i18n.t('badge.review') : i18n.t('badge.linked', [numbers.join(', ')]);
    const hint = [words, ...(state === 'needsReview' ? [i18n.t('badge.reviewHint')] : []), ...(finding === null ? [] : [finding.text])].join('. ');
    button.setAttribute('aria-label', hint);
    button.title = hint;
    button.replaceChildren(...(state === 'linked'
      ? numbers.map((number) => element('span', { class: look }, element('bdi', {}, number)))
      : [element('span', { class: state === 'none' ? `none ${finding?.tone ?? ''}` : 'badge review' }, element('bdi', {}, words))]));
  };
}
