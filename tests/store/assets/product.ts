// "Buy now" opens the checkout in a frame on the product page, as a panel over it.
const form = document.querySelector<HTMLFormElement>('#addToCart');
const panel = document.querySelector('#turbo-checkout-modal');
const button = document.querySelector<HTMLInputElement>('#buy-now-button');

button?.addEventListener('click', (event) => {
  if (form === null || panel === null) return;
  event.preventDefault();
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) query.append(name, String(value));
  const frame = document.createElement('iframe');
  Object.assign(frame, { id: 'turbo-checkout-iframe', title: button.value, src: `/checkout/entry/buynow?${query.toString()}` });
  panel.replaceChildren(frame);
  panel.classList.remove('aok-hidden');
});

export {};
