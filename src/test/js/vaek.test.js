// A task that somebody else has done meanwhile: the product is asked to look, and what it says leads on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
let svaret = null;
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      post(sti, valg) {
        return valg.done(svaret, {});
      }
    }
  }
};
globalThis.fetch = async () => ({
  ok: true,
  json: async () => [{ id: 't1', titel: 'Fiber', forloebId: 'JV-1', navn: 'A', organisation: 'X' }]
});
await cure('vaek');
const klient = new window['camunda-bpm-sdk-js'].Client.HttpClient();
const set = [];

function opgave(klasser = '') {
  document.querySelector('main').innerHTML = `<section class="task-card ${klasser}">
    <div class="task-removed-alert"><button class="btn">Luk opgaven</button></div></section>`;
  const skop = { task: { id: 't1' }, $parent: { $broadcast: h => set.push(h) }, $root: {} };
  document.querySelector('.task-card').scope = skop;
  document.querySelector('.task-removed-alert').scope = skop;
}

test('der ses efter, når man kommer tilbage til vinduet, men ikke uden en opgave', () => {
  document.querySelector('main').innerHTML = '';
  window.dispatchEvent(new window.Event('focus'));
  assert.deepEqual(set, []);
  opgave();
  window.dispatchEvent(new window.Event('focus'));
  assert.deepEqual(set.splice(0), ['refresh']);
});

test('der ses efter, når et svar kommer for sent, og kun da', () => {
  opgave();
  const send = (sti, fejl) => {
    svaret = fejl;
    klient.post(sti, { done: () => {} });
  };
  send('task/t1/submit-form', null);
  send('task/t1/submit-form', { response: { status: 400 } });
  send('filter/x/list', { response: { status: 409 } });
  assert.deepEqual(set, []);
  send('task/t1/submit-form', { response: { status: 409 } });
  assert.deepEqual(set.splice(0), ['refresh']);
});

test('når opgaven er væk, fører beskeden til forløbet, og den næste opgave er ren', async () => {
  opgave('task-removed');
  await naesteBillede(window);
  await new Promise(f => setTimeout(f, 50));
  assert.equal(document.querySelector('.jobveu-vaek').getAttribute('href'), '/projektrum/forloeb/JV-1');
  document.querySelector('.task-card').className = 'task-card';
  await naesteBillede(window);
  assert.equal(document.querySelector('.jobveu-vaek'), null);
});
