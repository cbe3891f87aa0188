// The order list's own behaviour: the time filter, and cards that arrive encrypted and are put in when the key is there.
type EncryptedCard = { readonly id: string; readonly iv: string; readonly data: string };

const bytes = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

async function decryptAll(cards: readonly EncryptedCard[]): Promise<void> {
  const response = await fetch('/your-orders/csd/key');
  const key = await crypto.subtle.importKey('raw', bytes(await response.text()), 'AES-GCM', false, ['decrypt']);
  for (const card of cards) {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes(card.iv) }, key, bytes(card.data));
    const box = document.getElementById(card.id)?.closest('.order-card');
    if (box !== null && box !== undefined) box.innerHTML = new TextDecoder().decode(plain);
  }
}

/** Older cards carry the recipient in a template and get it by script. */
function insertRecipients(): void {
  for (const template of document.querySelectorAll<HTMLScriptElement>('script[id^=shipToData-]')) {
    const node = document.getElementById(template.id.replace('shipToData-', 'shipToInsertionNode-'));
    if (node !== null) node.innerHTML = template.text;
  }
}

document.querySelector('#time-filter')?.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) event.target.form?.submit();
});

const payload = document.querySelector('#csd-payload')?.textContent;
if (payload !== null && payload !== undefined) await decryptAll(JSON.parse(payload) as readonly EncryptedCard[]); // the server's own list
insertRecipients();

export {};
