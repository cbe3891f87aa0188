// The business order list's own behaviour: cards are asked for, the address carries the page behind its hash.
const section = document.querySelector('#yourOrderHistorySection');
const search = document.querySelector<HTMLInputElement>('#abYoSearchBar');

async function show(query: string): Promise<void> {
  const response = await fetch(`/ab/your-orders/orderHistory?${query}`);
  if (section !== null) section.innerHTML = await response.text();
}

/** A route such as #time/2026/pagination/2/. */
function routed(): string {
  const [, time = '', , page = '1'] = /#time\/([^/]+)(\/pagination\/(\d+))?/.exec(location.hash) ?? [];
  return new URLSearchParams({ time, page }).toString();
}

search?.addEventListener('change', () => void show(new URLSearchParams({ search: search.value }).toString()));
addEventListener('hashchange', () => void show(routed()));
await show(routed());

export {};
