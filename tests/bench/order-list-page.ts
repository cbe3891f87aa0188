import { readFileSync } from 'node:fs';

/** A page of orders made of the fixture's cards, and how many orders it shows. */
export interface ListPage {
  readonly html: string;
  readonly orders: number;
}

/** How many orders Amazon shows on one page. */
const ordersPerPage = 10;

const fixture = readFileSync(new URL('../fixtures/order-list/com--generation-c-cancelled-split.html', import.meta.url), 'utf8');

// What stands in a real card beside what is read: its buttons and popovers (2026-05).
const around = `<div class="a-fixed-right-grid-col a-col-right"><span class="a-declarative" data-action="a-popover"><span class="a-button a-button-normal a-spacing-mini a-button-base">
  <span class="a-button-inner"><a href="/gp/help/customer?ref=ppx_yo2ov_dt_b_example" class="a-button-text" role="button">Leave a product review for this</a></span></span></span></div>\n`;

/** The cards of the fixture, with the ids and days of the `turn`th time they are used. */
function cardsOf(turn: number): string[] {
  const start = fixture.indexOf('<div class="order-card');
  const cards = fixture.slice(start, fixture.indexOf('<div class="a-row"><div class="a-text-center">'));
  return cards.split(/(?=<div class="order-card)/).map((card) => card
    .replaceAll(/(?<=112-)\d{7}/g, String(1_000_000 + turn))
    .replaceAll('May 11', `May ${1 + (turn % 28)}`));
}

function pageOf(cards: readonly string[]): string {
  const start = fixture.indexOf('<div class="order-card');
  const end = fixture.indexOf('<div class="a-row"><div class="a-text-center">');
  return fixture.slice(0, start) + cards.join('') + fixture.slice(end);
}

/** A page of `size` characters that holds nothing but orders: far more than Amazon shows on one page. */
export function denseListPage(size: number): ListPage {
  const cards: string[] = [];
  for (let turn = 0, length = 0; length < size; turn += 1) {
    const next = cardsOf(turn);
    cards.push(...next);
    length += next.join('').length;
  }
  return { html: pageOf(cards), orders: cards.length };
}

/** A page of `size` characters as Amazon's are: ten orders, each with its buttons and popovers around. */
export function fullListPage(size: number): ListPage {
  const cards = Array.from({ length: ordersPerPage / 2 }, (_, turn) => cardsOf(turn)).flat();
  const filling = Math.ceil((size - pageOf(cards).length) / cards.length / around.length);
  const filled = cards.map((card) => card.replace(/<\/div><\/div>\s*$/, `${around.repeat(filling)}</div></div>\n`));
  return { html: pageOf(filled), orders: cards.length };
}
