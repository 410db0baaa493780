// After Complete and after a start: the forløb's next task, or a sentence that says that there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      post(sti, valg) {
        return valg.done(null, { businessKey: 'JV-2' });
      }
    }
  }
};
const server = { naeste: null, spurgt: [] };
globalThis.fetch = async sti => server.spurgt.push(sti) && ({
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
  server.naeste = { id: 't2', titel: 'Fiber' };
  await fuldfoert('#/?filter=f');
  assert.equal(window.location.hash, '#/?filter=f&task=t2');
  await naesteBillede(window);
  document.querySelector('main').innerHTML = '<div class="task-card"><header><h2>B</h2></header></div>';
  document.querySelector('h2').scope = { task: { id: 't2' } };
  await naesteBillede(window);
  assert.equal(document.activeElement.textContent, 'B', 'the keyboard goes on from the next task');
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

test('kommer der en, når man er tilbage i vinduet, åbnes den, men ikke oven i noget andet', async () => {
  const dialog = document.createElement('div');
  dialog.className = 'modal-dialog';
  document.body.append(dialog);
  server.naeste = { id: 't3', titel: 'Fiber' };
  const tilbage = async () => {
    window.dispatchEvent(new window.Event('focus'));
    await new Promise(f => setTimeout(f, 50));
  };
  await tilbage();
  assert.equal(window.location.hash, '#/?filter=f');
  dialog.remove();
  await tilbage();
  assert.equal(window.location.hash, '#/?filter=f&task=t3');
  await naesteBillede(window);
  assert.equal(linjen(), null);
  server.naeste = { id: 't4', titel: 'Fiber' };
  window.location.hash = '#/?filter=f';
  await tilbage();
  assert.equal(window.location.hash, '#/?filter=f'); // whoever closes it wants none
});

test('den første opgave i et forløb, man begynder, åbnes, når dialogen er lukket', async () => {
  const dialog = document.createElement('div');
  dialog.className = 'modal-dialog';
  document.body.append(dialog);
  server.naeste = { id: 't5', titel: 'Svejser' };
  server.spurgt = [];
  klient.post('process-definition/job_veu_forloeb:1:x/submit-form', {
    data: { variables: { titel: { value: 'Svejser' } } },
    done: () => {}
  });
  await new Promise(f => setTimeout(f, 150));
  assert.equal(window.location.hash, '#/?filter=f');
  dialog.remove();
  await new Promise(f => setTimeout(f, 250));
  assert.equal(window.location.hash, '#/?filter=f&task=t5');
  assert.deepEqual(server.spurgt, ['/camunda/api/opgaver/naeste/JV-2']);
});

test('den, der selv har valgt en anden, bliver der', async () => {
  server.naeste = { id: 't2', titel: 'Fiber' };
  await fuldfoert('#/?filter=f&task=t9');
  assert.equal(window.location.hash, '#/?filter=f&task=t9');
  assert.equal(linjen(), null);
});
