import type { AmazonPoField } from '../domain/reading.ts';
import { plainText } from './plain-text.ts';
import { textOf, type ReadingLog } from './read.ts';
import { unseen } from './selectors/checkout.ts';

interface Labelled {
  readonly control: HTMLElement;
  readonly label: string;
}

const isControl = 'input:not([type=hidden],[type=radio],[type=checkbox],[type=submit],[type=button]),select,textarea,[role=combobox],[role=textbox],[role=listbox]';

/**
 * The visible label of Amazon Business's own PO field, whole, in the shops' languages. Its page is not public: these
 * are the terms of Amazon's help pages and reports, and the usual terms of each language.
 */
const poLabel = new RegExp(`^(?:${[
  'p\\.?o\\.?[ -]?(?:n(?:umber|o|r|ummer|umarası)\\.?|#|番号)?', 'purchase order(?: \\(po\\))?(?: n(?:umber|o\\.?)| #)?', // en, de, nl, sv
  '(?:bestell|auftrags)nummer \\(po\\)', 'einkaufsbestellnummer', 'inkoopordernummer', 'inköpsordernummer', // de, nl, sv
  'n\\S+ (?:d[eu] )?(?:bon de commande|po)', 'n\\S+ (?:dell.|di |d.)?ordine d(?:.|i )acquisto', // fr, it
  '(?:n\\S+ d\\S+(?: la)? )?(?:orden|pedido|ordem) de compra', // es, pt
  'numer zamówienia (?:zakupu|\\(po\\))', 'satın alma sipariş\\S* (?:numarası|no)', // pl, tr
  '(?:購買)?発注書?番号', '注文書番号', 'رقم (?:أمر|طلب) الشراء', // ja, ar
].join('|')})$`, 'i');
// "(required)", "(facultatif)", "（任意）" in whatever language; "(PO)" is part of the label.
const remark = /[（(](?!po[)）])[^()（）]*[)）]/gi;

/**
 * Amazon's own PO field, found by its role and label. `present: false` only on a page that could be read
 * (`isReadable`) and shows no such field. Two such fields with different values: present, the value missing.
 * `required` is left out where only a remark in words could tell.
 */
export function readAmazonPo(document: Document, isReadable: boolean, log: ReadingLog): AmazonPoField | undefined {
  const named = labelled(document).filter(({ label }) => label.length < 100);
  const fields = named.filter((each) => poLabel.test(bare(each.label)) && isShownField(each));
  const [first] = fields;
  if (first === undefined) {
    // A label with a direction override may be the one that is looked for.
    const isSure = isReadable && !named.some((each) => plainText(each.label) === undefined && isShownField(each));
    return isSure ? { present: false } : undefined;
  }
  log.evidence['amazonPo'] = { selector: `label "${bare(first.label)}"`, index: 0, seen: '2026' };
  const values = new Set(fields.map(({ control }) => valueOf(control)));
  const [value] = values;
  const isRequired = fields.some(({ control, label }) =>
    control.matches('[required],[aria-required=true]') || /[*＊]/.test(label));
  const isUnsure = !isRequired && fields.some(({ label }) => label.search(remark) >= 0);
  const isList = first.control.matches('select,[role=listbox],[role=combobox]:not(input),[list]');
  return {
    present: true,
    ...(value && value.length <= 1000 && values.size === 1 && { value }),
    ...(!isUnsure && { required: isRequired }),
    kind: isList ? 'list' : 'text',
  };
}

/** The shown controls whose visible label is that of Amazon's own PO field. */
export function amazonPoControls(document: Document): HTMLElement[] {
  return labelled(document).filter((each) => each.label.length < 100 && poLabel.test(bare(each.label)) && isShownField(each)).map(({ control }) => control);
}

function isShownField({ control }: Labelled): boolean {
  return control.matches(isControl) && control.closest(unseen) === null;
}

function bare(label: string): string {
  return (plainText(label) ?? '').replace(remark, '').replace(/[*＊:：]/g, '').trim();
}

/** Every element that is labelled, with its label's text; by the labels, which are few, not by the controls. */
function labelled(document: Document): Labelled[] {
  const found: Labelled[] = [];
  for (const label of document.querySelectorAll('label')) {
    const { control } = label;
    if (control === null || label.querySelector('label') !== null) continue;
    const words = [...label.childNodes].filter((node) => !node.contains(control));
    found.push({ control, label: words.map((node) => node.textContent).join(' ') });
  }
  for (const control of document.querySelectorAll<HTMLElement>('[aria-label],[aria-labelledby]')) {
    found.push({ control, label: control.getAttribute('aria-label') ?? '' });
    for (const id of control.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
      found.push({ control, label: textOf(document.getElementById(id)) ?? '' });
    }
  }
  return found;
}

/** What the field holds now; for a list the chosen entry as a person reads it. */
export function valueOf(control: Element): string {
  if (control.localName === 'select') {
    const list = control as HTMLSelectElement; // the tag says so
    const option = list.options[list.selectedIndex];
    return option?.value ? textOf(option) ?? '' : '';
  }
  return 'value' in control && typeof control.value === 'string' ? control.value.trim() : textOf(control) ?? '';
}
