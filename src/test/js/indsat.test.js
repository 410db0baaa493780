// What people have typed, in the texts of Tasklist's forms: the cure indsat.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanket, tasklist } from './opsaetning/tasklist.js';

const { window, cure } = tasklist();
await cure('indsat');

const TEKST = '## Hvordan følger {{navn}} holdet?';
const SKEMA = {
  components: [
    { id: 'gruppe', type: 'group', components: [{ id: 'tekst', type: 'text', text: TEKST }] },
    { id: 'felt', key: 'felt', type: 'textfield', label: 'Svar fra {{navn}}' }
  ]
};
const DATA = { navn: '<img src=x onerror="1"> & Søn' };

test('et navn i en tekst er ikke opmærkning', async () => {
  const skabeloner = (await blanket(window, SKEMA)).get('templating');
  assert.equal(
    skabeloner.evaluate(TEKST, DATA, { debug: true }),
    '## Hvordan følger &lt;img src=x onerror="1"&gt; &amp; Søn holdet?');
});

test('en etiket er tekst i forvejen og står, som den er', async () => {
  const skabeloner = (await blanket(window, SKEMA)).get('templating');
  assert.equal(skabeloner.evaluate('Svar fra {{navn}}', DATA), 'Svar fra <img src=x onerror="1"> & Søn');
});
