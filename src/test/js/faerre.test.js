// A task's form comes in one call, and what is known is not asked for again.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
const OPGAVE = {
  id: 't1',
  assignee: null,
  camundaFormRef: { key: 'svar', binding: 'latest' },
  _embedded: { identityLink: [{ type: 'candidate', groupId: 'x' }] }
};
const BLAD = { skema: { components: [] }, variabler: { firma: { value: 'A' } }, kladde: { svar: null } };
const server = { spurgt: [], blad: BLAD, opgave: OPGAVE };
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      async get(sti, valg) {
        server.spurgt.push(sti);
        const svar = sti === 'task/t1' ? server.opgave : { fra: 'serveren' };
        valg.done?.(null, svar);
        return svar;
      }
    }
  }
};
globalThis.fetch = async sti => {
  server.spurgt.push(sti);
  return { ok: !!server.blad, json: async () => structuredClone(server.blad) };
};
window.fetch = globalThis.fetch;
const { blevTaget, del } = await cure('faerre');
const klient = new window['camunda-bpm-sdk-js'].Client.HttpClient();
const skemaet = () => window.fetch('/e/task/t1/deployed-form?noCache=1').then(s => s.json());
const hent = (sti, data) => new Promise(f => klient.get(sti, { data, done: (fejl, svar) => f(svar) }));

beforeEach(() => Object.assign(server, { spurgt: [], blad: BLAD, opgave: OPGAVE }));

test('blanketten kommer i ét kald, og hver del gives én gang', async () => {
  await hent('task/t1');
  assert.deepEqual((await hent('task/t1/form')).camundaFormRef, OPGAVE.camundaFormRef);
  assert.deepEqual(await skemaet(), BLAD.skema);
  assert.deepEqual(await hent('task/t1/form-variables'), BLAD.variabler);
  assert.deepEqual(await del('t1', 'kladde'), BLAD.kladde);
  assert.deepEqual(server.spurgt, ['task/t1', '/camunda/api/opgave/t1/blad']);

  assert.deepEqual(await hent('task/t1/form-variables'), { fra: 'serveren' });
  assert.equal(await del('t1', 'kladde'), undefined);
});

test('kan bladet ikke hentes, spørges der som før', async () => {
  server.blad = null;
  await hent('task/t1');
  await hent('task/t1/form');
  assert.deepEqual(await hent('task/t1/form-variables'), { fra: 'serveren' });
  assert.equal(await del('t1', 'kladde'), undefined);
});

test('en anden opgaves blanket gives ikke', async () => {
  await hent('task/t1');
  await hent('task/t1/form');
  assert.deepEqual(await hent('task/t2/form-variables'), { fra: 'serveren' });
  assert.equal(await del('t2', 'kladde'), undefined);
});

test('en opgave uden vores slags blanket spørges der om', async () => {
  server.opgave = { ...OPGAVE, camundaFormRef: null };
  await hent('task/t1');
  assert.deepEqual(await hent('task/t1/form'), { fra: 'serveren' });
});

test('den, der har taget opgaven, står der, uden at den hentes igen', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<header class="hoved"><a class="navn">Ida Test Holm</a></header>');
  await hent('task/t1');
  blevTaget('t1', 'ida');
  const min = await hent('task/t1');
  assert.equal(min.assignee, 'ida');
  const link = min._embedded.identityLink.find(l => l.type === 'assignee');
  assert.deepEqual(link._embedded.user, [{ id: 'ida', firstName: 'Ida', lastName: 'Test Holm' }]);
  assert.equal(min._embedded.identityLink.length, 2);
  assert.deepEqual(server.spurgt, ['task/t1']);
  await hent('task/t1');
  assert.deepEqual(server.spurgt, ['task/t1', 'task/t1'], 'only once');
});

test('opgaver i samme proces, som videre finder, spørges der ikke om', async () => {
  const svar = await hent('task', { assignee: 'ida', processInstanceId: 'p', maxResults: 15 });
  assert.deepEqual(svar._embedded.task, []);
  assert.deepEqual(server.spurgt, []);
});
