// The checkout's own behaviour: steps and options come by XHR, panels are replaced as a whole, the address changes
// by the history API. Like the original it never updates the hidden view id, and it wipes whatever stood in a panel.
type Answer = { readonly panels: readonly { readonly id: string; readonly content: string; readonly expanded: boolean }[]; readonly url: string };

const token = document.querySelector<HTMLInputElement>('#demo-csrf')?.value ?? '';
let latest = 0;

/** Asks for panels and puts them in; gives the address of the step they belong to, unless a later request overtook this one. */
async function transit(url: string, options: RequestInit = {}): Promise<string | undefined> {
  const mine = ++latest;
  block(true);
  const response = await fetch(url, {
    ...options,
    headers: { 'x-amz-checkout-transition': 'ajax', 'x-amz-checkout-type': 'spp', 'anti-csrftoken-a2z': token },
  });
  if (response.redirected) location.assign(response.url);
  if (response.redirected || mine !== latest) return undefined;
  const answer = (await response.json()) as Answer; // the shop's own answer, see sendPanels
  for (const panel of answer.panels) {
    const element = document.getElementById(panel.id);
    if (element === null) continue;
    element.innerHTML = panel.content;
    if (!element.matches('.collapsed, .expanded')) continue;
    element.classList.toggle('expanded', panel.expanded);
    element.classList.toggle('collapsed', !panel.expanded);
  }
  markForms();
  return answer.url;
}

/** While something is updated, the disabled twin of each button stands in its place. */
function block(on: boolean): void {
  for (const live of document.querySelectorAll('.spc-place-order-button')) live.classList.toggle('aok-hidden', on);
  for (const twin of document.querySelectorAll('.continue-button-blocker')) twin.classList.toggle('aok-hidden', !on);
}

/** Tells the server that scripts run; absent in the page as it was sent. */
function markForms(): void {
  for (const form of document.querySelectorAll('form[name=spc]')) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name: 'hasWorkingJavascript', value: '1' });
    form.append(field);
  }
}

async function goTo(url: string, options?: RequestInit): Promise<void> {
  const next = await transit(url, options);
  if (next === undefined) return;
  history.pushState(null, '', next);
  scrollTo(0, 0);
}

addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('.checkout-page-form')) return;
  event.preventDefault();
  void goTo(form.action, { method: 'POST' });
});

addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  if (event.target.closest('.a-popover-trigger') !== null) event.preventDefault();
  const change = event.target.closest<HTMLAnchorElement>('a.expand-panel-button, #change-delivery-link');
  if (change !== null) {
    event.preventDefault();
    void goTo(change.href);
  }
  const url = event.target.closest<HTMLElement>('[data-a-selector=increment], [data-a-selector=decrement]')?.dataset['setactionurl'];
  if (url !== undefined) void transit(url, { method: 'POST' });
});

addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const url = target.closest<HTMLElement>('.a-radio')?.dataset['setactionurl'];
  if (url !== undefined) void transit(url, { method: 'POST', body: new URLSearchParams({ option: target.value }) });
});

addEventListener('popstate', () => void transit(location.href));
markForms();

export {};
