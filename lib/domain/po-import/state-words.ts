import { columnKey } from '../column-key.ts';

/** The states a table may name. A request is not one: it has an approver, days and an answer, which no table has. */
export type ImportedState = 'draft' | 'issued' | 'closed' | 'cancelled';

const words: Readonly<Record<ImportedState, readonly string[]>> = {
  draft: ['draft', 'planned', 'Entwurf', 'brouillon', 'borrador', 'bozza', 'concept', 'rascunho', 'szkic', 'utkast', 'koncept', '下書き'],
  issued: [
    'issued', 'open', 'approved', 'released', 'active', 'sent', 'in progress', 'ausgestellt', 'offen', 'freigegeben', 'genehmigt', 'aktiv', 'ouvert', 'ouverte', 'approuvé', 'approuvée', 'validé', 'validée',
    'abierto', 'abierta', 'aprobado', 'aprobada', 'aperto', 'approvato', 'goedgekeurd', 'aberto', 'aprovado', 'otwarte', 'zatwierdzone', 'öppen', 'godkänd', 'otevřená', 'schválená', '発行済み', '承認済み', 'purchase', 'AUTHORISED', 'BILLED',
  ],
  closed: ['closed', 'completed', 'complete', 'done', 'finished', 'geschlossen', 'abgeschlossen', 'erledigt', 'clôturé', 'clôturée', 'fermé', 'terminé', 'cerrado', 'cerrada', 'chiuso', 'gesloten', 'afgerond', 'fechado', 'concluído', 'zamknięte', 'stängd', 'uzavřená', '完了'],
  cancelled: ['cancelled', 'canceled', 'void', 'deleted', 'storniert', 'abgebrochen', 'gelöscht', 'annulé', 'annulée', 'cancelado', 'cancelada', 'anulado', 'annullato', 'geannuleerd', 'anulowane', 'avbruten', 'makulerad', 'zrušená', 'キャンセル', 'cancel'],
};

const stateByKey = new Map(Object.entries(words).flatMap(([state, names]) =>
  names.map((name) => [columnKey(name), state as ImportedState] as const))); // `Object.entries` forgets the type of its keys

/** The state a cell names, in any of the languages; undefined for a word nobody taught us. */
export function stateOfWord(text: string): ImportedState | undefined {
  return stateByKey.get(columnKey(text));
}
