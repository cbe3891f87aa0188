import type { AmazonPoField } from '../domain/reading.ts';
import { unseen } from './place-order.ts';
import { plainText } from './plain-text.ts';
import { textOf, type ReadingLog } from './read.ts';

const controls = 'input:not([type="hidden"]):not([type="radio"]):not([type="checkbox"]):not([type="submit"]):not([type="button"]),select,textarea,[role="combobox"],[role="textbox"],[role="listbox"]';

/**
 * The visible label of Amazon Business's own PO field, whole, in the shops' languages. Its page is not public: these
 * are the terms of Amazon's help pages and reports, and the usual terms of each language.
 */
const poLabel = new RegExp(`^(?:${[
  'p\\.?\\s?o\\.?[ -]?(?:number|no\\.?|nr\\.?|#|nummer|numarası|番号)', 'p\\.?o\\.?', 'purchase order(?: \\(po\\))?(?: number| no\\.?| #)?',
  'bestellnummer \\(po\\)', '(?:einkaufs)?auftragsnummer \\(po\\)', 'einkaufsbestellnummer', 'purchase-order-nummer',
  '(?:numéro|n[°ºo]\\.?) (?:de |du )?(?:bon de commande|commande d.achat|po)', 'bon de commande',
  '(?:numero|n[°º.]*) (?:dell.|di |d.)?ordine (?:d.|di )acquisto', 'numero (?:di )?po', 'ordine d.acquisto',
  '(?:número|n[.ºo°]*) de(?:l| la)? (?:orden|pedido) de compra', 'número de po', 'orden de compra',
  '(?:número|n[.ºo°]*) d[aoe] (?:ordem|pedido) de compra', 'ordem de compra',
  'inkoopordernummer', 'inkoopnummer', 'inköpsordernummer', 'inköpsorder',
  'numer (?:po|zamówienia zakupu|zamówienia \\(po\\))', 'satın alma (?:sipariş|siparişi|emri) (?:numarası|no)',
  '発注番号', '発注書番号', '注文書番号', '購買発注番号', '発注番号 ?[(（]po[)）]', 'رقم (?:أمر|طلب) الشراء',
].join('|')})$`, 'iu');
const required = /[*＊]|\((?:required|erforderlich|obligatoire|obbligatorio|obligatorio|obrigatório|verplicht|obligatorisk|wymagane|zorunlu)\)|必須|مطلوب/iu;
const decoration = /[*＊:：]|[（(](?:required|optional|erforderlich|facultatif|obligatoire|facoltativo|obbligatorio|opcional|obligatorio|obrigatório|optioneel|verplicht|valfritt|obligatorisk|opcjonalnie|wymagane|isteğe bağlı|zorunlu|任意|必須|اختياري|مطلوب)[)）]/giu;

/**
 * Amazon's own PO field, found by its role and label. `present: false` only on a page that could be read
 * (`isReadable`) and shows no such field. Two such fields with different values: present, the value missing.
 */
export function readAmazonPo(document: Document, isReadable: boolean, log: ReadingLog): AmazonPoField | undefined {
  const fields: { readonly control: Element; readonly label: string }[] = [];
  for (const control of document.querySelectorAll(controls)) {
    const label = labelsOf(control).find((text) => poLabel.test(bare(text)));
    if (label !== undefined && control.closest(unseen) === null) fields.push({ control, label });
  }
  const [first] = fields;
  if (first === undefined) return isReadable ? { present: false } : undefined;
  log.evidence['amazonPo'] = { selector: `label "${bare(first.label)}"`, index: 0, seen: '2026' };
  const values = new Set(fields.map(({ control }) => valueOf(control)));
  const [value] = values;
  const isList = first.control.matches('select,[role="listbox"],[role="combobox"]:not(input),[list]');
  return {
    present: true,
    ...(values.size === 1 && value !== '' && value !== undefined && { value }),
    required: fields.some(({ control, label }) =>
      control.hasAttribute('required') || control.getAttribute('aria-required') === 'true' || required.test(label)),
    kind: isList ? 'list' : 'text',
  };
}

function bare(label: string): string {
  return (plainText(label) ?? '').replace(decoration, '').trim();
}

/** Every text that names a control: its own, and those of the elements that label it. */
function labelsOf(control: Element): string[] {
  const { ownerDocument: document } = control;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [
    control.getAttribute('aria-label') ?? undefined,
    ...ids.map((id) => textOf(document.getElementById(id))),
    textOf(control.closest('label')),
  ];
  // The only elements with `labels` are the ones that can have a <label for>.
  if ('labels' in control) for (const label of (control as HTMLInputElement).labels ?? []) labels.push(textOf(label));
  return labels.filter((text) => text !== undefined);
}

/** What the field holds now; for a list the chosen entry as a person reads it. */
function valueOf(control: Element): string {
  if (control.localName === 'select') {
    const { selectedOptions: [option] } = control as HTMLSelectElement; // the tag says so
    return option === undefined || option.value === '' ? '' : textOf(option) ?? '';
  }
  if ('value' in control && typeof control.value === 'string') return control.value.trim();
  return textOf(control) ?? '';
}
