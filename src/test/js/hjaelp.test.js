// Every form leads to its place in the guide, in a tab of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanket, tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
globalThis.fetch = async () => ({ ok: false });
await cure('hjaelp');

test('over blanketten står et link til dens sted, én gang', async () => {
  const form = await blanket(window, { id: 'afdaek_behov', components: [] });
  form.sig('changed', {});
  form.sig('changed', {});
  const links = [...document.querySelectorAll('.jobveu-hjaelp a')];
  assert.equal(links.length, 1);
  assert.match(links[0].href, /\/hjaelp\/opgave\/afdaek_behov$/);
  assert.equal(links[0].target, '_blank');
  assert.match(links[0].textContent, /ny fane/);
});
