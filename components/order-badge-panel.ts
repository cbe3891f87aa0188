import { i18n } from '#i18n';
import type { PanelAct, PanelFinding, PanelPlace, PanelView } from '../lib/domain/badge-view.ts';
import { entryReasonMaxLength } from '../lib/domain/entry.ts';
import { element } from './element.ts';
import type { BadgeDoors } from './order-badge.ts';
import type { PageHost } from './page-host.ts';

/** The panel of a badge. It floats above the shop's page, which does not move. */
export interface BadgePanel {
  readonly toggle: () => void;
  readonly close: () => void;
}

/** Distance of the panel from its badge and from the window's edges, in CSS pixels. */
const gap = 8;

/** Makes the panel that a badge's button opens: a dialog that leaves the page usable, which Escape or a click elsewhere closes. */
export function createPanel(host: PageHost, button: HTMLElement, doors: BadgeDoors): BadgePanel {
  const body = element('div');
  const said = element('p', { class: 'said', role: 'status' });
  const way = element('div', { class: 'acts' });
  const panel = element('div', { class: 'panel', role: 'dialog', tabindex: '-1', popover: 'manual' }, body, element('div', { class: 'done' }, said, way));
  const { ownerDocument: page } = host.element;
  let isOpen = false;
  let isBusy = false;
  let cancelForm: (() => void) | undefined;

  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    cancelForm = undefined;
    page.removeEventListener('pointerdown', leave, true);
    button.setAttribute('aria-expanded', 'false');
    if (host.shadow.activeElement !== null) button.focus();
    panel.remove();
  };
  const leave = (event: Event): void => {
    if (!event.composedPath().includes(host.element)) close();
  };

  const place = (): void => {
    const badge = button.getBoundingClientRect();
    const { innerWidth: width, scrollX, scrollY } = window;
    const own = panel.offsetWidth;
    const start = host.element.dir === 'rtl' ? badge.right - own : badge.left;
    panel.style.left = `${Math.max(gap, Math.min(start, width - own - gap)) + scrollX}px`;
    panel.style.top = `${badge.bottom + gap + scrollY}px`;
  };

  const say = (words: string, isBad: boolean): void => {
    said.className = isBad ? 'said bad' : 'said';
    said.textContent = words;
    if (isBad) way.replaceChildren();
  };

  const act = async (asked: PanelAct): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    const view = await doors.act(asked);
    isBusy = false;
    if (!isOpen) return;
    if (view) {
      paint(view);
      panel.focus();
    } else say(i18n.t('badgePanel.failed'), true);
  };

  const press = (label: string, does: () => void, look = ''): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: `act ${look}` }, label);
    made.addEventListener('click', (event) => { if (doors.isHonest(event)) does(); });
    return made;
  };
  const go = (to: PanelPlace) => (): void => {
    close();
    doors.go(to);
  };

  /** Asks why a finding needs nothing more, in the place of the buttons. */
  const askReason = ({ key }: PanelFinding, words: PanelView['words'], acts: HTMLElement, opener: HTMLElement): void => {
    cancelForm?.();
    const input = element('input', { type: 'text', autocomplete: 'off', 'aria-describedby': 'hint' });
    const hint = element('p', { id: 'hint', class: 'quiet' }, words.hint);
    const save = element('button', { type: 'submit', class: 'act primary' }, words.save);
    const form = element('form', { 'aria-label': words.dismiss, novalidate: true },
      element('label', {}, words.reason, input), hint, element('div', { class: 'acts' }, save, press(words.cancel, () => cancelForm?.())));
    cancelForm = () => {
      cancelForm = undefined;
      form.replaceWith(acts);
      opener.focus();
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!event.isTrusted) return;
      const { length } = input.value.trim();
      if (length === 0 || length > entryReasonMaxLength) {
        input.setAttribute('aria-invalid', 'true');
        hint.className = 'problem';
        hint.textContent = length === 0 ? words.noReason : words.tooLong;
        input.focus();
      } else void act({ kind: 'dismiss', key, reason: input.value });
    });
    acts.replaceWith(form);
    input.focus();
  };

  const paintFinding = (finding: PanelFinding, words: PanelView['words']): HTMLElement => {
    const dismiss = press(words.dismiss, () => askReason(finding, words, acts, dismiss));
    const acts = element('div', { class: 'acts' }, press(words.open, go({ kind: 'finding', key: finding.key })), dismiss);
    return element('li', { class: finding.tone }, element('h3', {}, finding.title), element('p', {}, finding.sentence), acts);
  };

  const paint = ({ name, purchaseOrders, facts, findings, note, ways, receive, said: done, undo, words }: PanelView): void => {
    cancelForm = undefined;
    panel.setAttribute('aria-label', name);
    const shut = press('×', close, 'close');
    shut.setAttribute('aria-label', words.close);
    body.replaceChildren(
      element('div', { class: 'head' }, element('h2', {}, name), shut),
      ...purchaseOrders.map(({ number, title, left }) => element('div', { class: 'po' }, element('bdi', { class: 'number' }, number),
        ...(title === '' ? [] : [element('p', {}, title)]), ...(left === null ? [] : [element('p', { class: 'left' }, left)]))),
      ...(facts.length === 0 ? [] : [element('dl', {}, ...facts.flatMap(({ label, value }) => [element('dt', {}, label), element('dd', {}, element('bdi', {}, value))]))]),
      element('section', { 'aria-label': words.findings },
        ...(findings.length === 0 ? [] : [element('ul', { class: 'findings' }, ...findings.map((finding) => paintFinding(finding, words)))]),
        ...(note === null ? [] : [element('p', { class: 'quiet' }, note)])),
      element('div', { class: 'acts own' }, ...(receive === null ? [] : [press(receive, () => void act({ kind: 'receive' }))]),
        ...ways.map(({ label, place: to }) => press(label, go(to)))),
    );
    say(done ?? '', false);
    way.replaceChildren(...(undo === null ? [] : [press(words.undo, () => void act(undo))]));
  };

  const open = async (): Promise<void> => {
    isOpen = true;
    button.setAttribute('aria-expanded', 'true');
    const view = await doors.read();
    if (!isOpen) return;
    if (view) paint(view);
    else {
      panel.setAttribute('aria-label', 'PO Ledger');
      body.replaceChildren();
      say(i18n.t('badgePanel.failed'), true);
    }
    host.place.append(panel);
    panel.showPopover();
    place();
    panel.focus({ preventScroll: true });
    panel.scrollIntoView({ block: 'nearest' });
    page.addEventListener('pointerdown', leave, true);
  };

  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (cancelForm === undefined) close();
    else cancelForm();
  });
  return { close, toggle: () => { if (isOpen) close(); else void open(); } };
}
