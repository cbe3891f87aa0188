import { readFileSync, readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { settingNames } from '../../lib/domain/default-settings.ts';
import { catalogueSchema, parsePolicy, policySettingNames } from '../../lib/domain/policy.schema.ts';
import { settingSchemas } from '../../lib/domain/settings.schema.ts';
import { policyFiles, type PolicyValues } from '../../scripts/policy/files.ts';

const folder = new URL('../../docs/policy/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const values = JSON.parse(read('policy.json')) as PolicyValues; // what the test is about
const managed = JSON.parse(readFileSync(new URL('../../public/managed-schema.json', import.meta.url), 'utf8')) as Schema; // the same

/** What a JSON schema says, as far as Chrome knows it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Reads a .reg file back as Firefox does: texts and numbers. Chrome also turns JSON into lists and groups. */
function fromReg(text: string): Record<string, unknown> {
  const lines = text.split('\r\n').filter((line) => line.startsWith('"'));
  return Object.fromEntries(lines.map((line) => {
    const [, name, number, words] = /^"([^"]+)"=(?:dword:([0-9a-f]{8})|"((?:[^"\\]|\\.)*)")$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`No line of a .reg file: ${line}`);
    return [name, number === undefined ? (words ?? '').replace(/\\(.)/g, '$1') : Number.parseInt(number, 16)];
  }));
}

function fromPlist(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'plist': return fromPlist(children[0] ?? element);
    case 'dict': return Object.fromEntries(children.flatMap((child, index) => {
      const value = children[index + 1];
      return child.tagName === 'key' && value !== undefined ? [[child.textContent ?? '', fromPlist(value)]] : [];
    }));
    case 'array': return children.map(fromPlist);
    case 'integer': return Number(element.textContent);
    case 'true': case 'false': return element.tagName === 'true';
    case 'string': return element.textContent;
    default: throw new Error(`Unknown element ${element.tagName}`);
  }
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, name) => (inner as Record<string, unknown>)[name], value); // the test fails where it is none
}

/** The values in a file, as the browser hands them on. */
function valuesIn(name: string): unknown {
  if (name.endsWith('.reg')) return fromReg(read(name));
  const content = name.endsWith('.plist')
    ? fromPlist(new JSDOM(read(name), { contentType: 'text/xml' }).window.document.documentElement)
    : JSON.parse(read(name));
  if (!name.startsWith('firefox')) return name.endsWith('.plist') ? content : at(content, '3rdparty', 'extensions', 'EXTENSION_ID');
  return at(name.endsWith('.plist') ? content : at(content, 'policies'), '3rdparty', 'Extensions', 'po-ledger@po-ledger.invalid');
}

describe('the ready policy files', () => {
  const names = readdirSync(folder).filter((name) => /\.(json|reg|plist)$/.test(name) && name !== 'policy.json');

  test('exist for three browsers on three systems, and are what the script writes', () => {
    expect(names.toSorted()).toEqual([...policyFiles(values).keys()].toSorted());
    for (const [name, text] of policyFiles(values)) expect(read(name), name).toBe(text);
  });

  test.each(names)('%s decides what policy.json says, without a problem', (name) => {
    const policy = parsePolicy(valuesIn(name));
    expect(policy).toEqual(parsePolicy(values));
    expect(policy.problems).toEqual([]);
    expect(policy.catalogue).toHaveLength(2);
    expect(Object.keys(policy.values).toSorted()).toEqual([...policySettingNames].toSorted());
  });

  test('fit the schema in the package', () => {
    const schema = z.fromJSONSchema(managed as Parameters<typeof z.fromJSONSchema>[0]); // as read
    expect(schema.safeParse(values).error).toBeUndefined();
    expect(schema.safeParse({ ...values, reuse: 'never' }).success).toBe(false);
  });
});

/** A schema without what null adds: Chrome's values have none. */
function bare(schema: Schema): Schema {
  return schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
}

/** Where two schemas disagree on names, types or choices. */
function differences(theirs: Schema, ours: Schema, path: string): string[] {
  const own = bare(ours);
  const of = (schema: Schema) => Object.keys(schema.properties ?? {}).toSorted();
  const here = [
    ...(theirs.type === own.type ? [] : [`${path}: ${String(theirs.type)} is not ${String(own.type)}`]),
    ...(theirs.enum === undefined || JSON.stringify(theirs.enum.toSorted()) === JSON.stringify(own.enum?.toSorted()) ? [] : [`${path}: other choices`]),
    ...(JSON.stringify(of(theirs)) === JSON.stringify(of(own)) ? [] : [`${path}: ${of(theirs).join()} is not ${of(own).join()}`]),
  ];
  const items = theirs.items === undefined || own.items === undefined ? [] : differences(theirs.items, own.items, `${path}[]`);
  const inside = Object.entries(theirs.properties ?? {}).flatMap(([name, schema]) => {
    const other = own.properties?.[name];
    return other === undefined ? [] : differences(schema, other, `${path}.${name}`);
  });
  return [...here, ...items, ...inside];
}

describe('the schema in the package', () => {
  const schemaOf = (name: string): Schema => managed.properties?.[name] ?? {};

  test('names every value a policy may give, and no other', () => {
    expect(Object.keys(managed.properties ?? {}).toSorted()).toEqual(['organisation', 'locked', 'purchaseOrders', ...policySettingNames].toSorted());
    expect(schemaOf('locked').items?.enum).toEqual(settingNames);
  });

  test.each(policySettingNames)('agrees with what is accepted for %s', (name) => {
    const ours = z.toJSONSchema(settingSchemas[name], { unrepresentable: 'any' }) as Schema; // of the same kind
    expect(differences(schemaOf(name), ours, name)).toEqual([]);
  });

  test('agrees with what is accepted for a row of the catalogue', () => {
    const ours = z.toJSONSchema(catalogueSchema, { unrepresentable: 'any' }) as Schema; // of the same kind
    expect(differences(schemaOf('purchaseOrders').items ?? {}, ours, 'purchaseOrders[]')).toEqual([]);
  });
});
