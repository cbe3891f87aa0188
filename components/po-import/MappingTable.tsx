import { i18n } from '#i18n';
import { withField, type ColumnMapping } from '../../lib/domain/po-import/column-mapping.ts';
import { importFields, type ImportField } from '../../lib/domain/po-import/import-field.ts';
import type { Table } from '../../lib/domain/po-import/table.ts';
import type { CustomField } from '../../lib/domain/settings.ts';
import { classNames } from '../class-names.ts';
import inputs from '../inputs.module.css';
import { fieldWords } from './field-words.ts';
import css from './MappingTable.module.css';

interface Props {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  readonly customFields: readonly CustomField[];
  readonly onChange: (mapping: ColumnMapping) => void;
}

const samplesShown = 3;
const sampleLength = 40;

/** The first few different values of a column. */
function samplesOf({ rows }: Table, column: number): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = String(cells[column] ?? '').trim();
    if (text !== '') found.add(text.length > sampleLength ? `${text.slice(0, sampleLength - 1)}…` : text);
    if (found.size === samplesShown) break;
  }
  return [...found];
}

/** What a column without a name is called. */
export function columnName(name: string, at: number): string {
  return name === '' ? i18n.t('importPos.map.unnamed', [String(at + 1)]) : name;
}

/** What each column of a table means: its name, what stands in it, and the field it goes to. */
export function MappingTable({ table, mapping, customFields, onChange }: Props) {
  const fields: readonly ImportField[] = [...importFields, ...customFields.map(({ id }) => `custom:${id}` as const)];
  return (
    <div class={css['frame']}>
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{i18n.t('importPos.map.column')}</th>
            <th scope="col">{i18n.t('importPos.map.samples')}</th>
            <th scope="col">{i18n.t('importPos.map.field')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((name, at) => {
            const field = mapping.fields[at] ?? null;
            return (
              <tr key={at} class={classNames(field === null && css['unread'])}>
                <td class={css['name']}><bdi>{columnName(name, at)}</bdi></td>
                <td class={css['samples']}>{samplesOf(table, at).map((text) => <bdi key={text}>{text}</bdi>)}</td>
                <td>
                  <select
                    class={classNames(inputs['input'], css['choice'])} aria-label={i18n.t('importPos.map.meaning', { column: columnName(name, at) })} value={field ?? ''}
                    onChange={(event) => onChange(withField(mapping, at, fields.find((each) => each === event.currentTarget.value) ?? null))}
                  >
                    <option value="">{i18n.t('importPos.map.skip')}</option>
                    {fields.map((each) => <option key={each} value={each}>{fieldWords(each, customFields)}</option>)}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
