// `npx tsx scripts/policy-files.ts`: writes the ready policy files in docs/policy anew from docs/policy/policy.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { policyFiles, type PolicyValues } from './policy/files.ts';

const folder = new URL('../docs/policy/', import.meta.url);
const values = JSON.parse(readFileSync(new URL('policy.json', folder), 'utf8')) as PolicyValues; // our own file, proved by a test
for (const [name, text] of policyFiles(values)) writeFileSync(new URL(name, folder), text);
