// After Complete: the forløb's next task, or a sentence that says that there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      post(sti, valg) {
        return valg.done(null);
      }
    }
  }
};
const server = { naeste: null };
globalThis.fetch = async sti => ({
  ok: true,
  json: async () =>
    /kort$/.test(sti)
      ? [{ id: 't1', titel: 'Fiber', forloebId: 'JV-1', navn: 'A', organisation: 'X' }]
      : { opgave: server.naeste }
});
await cure('videre');
const klient = new window['camunda-bpm-sdk-js'].Client.HttpClient();

/** The task is sent; the address names it until the application has taken it away. */
async function fuldfoert(efter) {
  document.querySelector('main').innerHTML =
    '<section class="task-details"><div class="content"></div></section>';
  window.location.hash = '#/?filter=f&task=t1';
  klient.post('task/t1/submit-form', { done: () => {} });
  window.location.hash = efter;
  await new Promise(f => setTimeout(f, 50));
  await naesteBillede(window);
}

const linjen = () => document.querySelector('.jobveu-videre');

test('den næste opgave åbnes i samme liste', async () => {
  server.naeste = { id: 't2' };
  await fuldfoert('#/?filter=f');
  assert.equal(window.location.hash, '#/?filter=f&task=t2');
  await naesteBillede(window);
});

test('når der ikke er flere, siges det, og vejen videre står der', async () => {
  server.naeste = null;
  await fuldfoert('#/?filter=f');
  assert.match(linjen().textContent, /findes frem/);
  await new Promise(f => setTimeout(f, 2500));
  await naesteBillede(window);
  assert.match(linjen().textContent, /Der er ikke flere opgaver til jer i »Fiber« lige nu/);
  assert.deepEqual([...linjen().querySelectorAll('a')].map(a => a.getAttribute('href')), [
    '/projektrum/forloeb/JV-1',
    '/'
  ]);
});

test('den, der selv har valgt en anden, bliver der', async () => {
  server.naeste = { id: 't2' };
  await fuldfoert('#/?filter=f&task=t9');
  assert.equal(window.location.hash, '#/?filter=f&task=t9');
  assert.equal(linjen(), null);
});
