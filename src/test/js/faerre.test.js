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
const server = { spurgt: [], blad: BLAD, opgave: OPGAVE, liste: async () => ({}) };
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      async post(sti, valg) {
        server.spurgt.push(sti);
        const svar = await server.liste(sti);
        valg.done?.(svar ? null : new Error('nej'), svar);
        return svar;
      }

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

beforeEach(async () => {
  await klient.post('task/t0/claim', {}); // no list is known
  Object.assign(server, { spurgt: [], blad: BLAD, opgave: OPGAVE });
});

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

const LISTEN = 'filter/f1/list?firstResult=0&maxResults=15';
const liste = (data, sti = LISTEN) =>
  new Promise(f => klient.post(sti, { data, done: (fejl, svar) => f(fejl ? null : svar) }));
const gaaTil = id => (window.location.hash = id ? `#/?task=${id}` : '#/');
const svarMed = (...ider) => async () => ({ _embedded: { task: ider.map(id => ({ id })) } });

test('listen hentes én gang, når den spørges to gange lige efter hinanden, også med delene byttet om', async () => {
  server.liste = svarMed('t1');
  gaaTil('t1');
  const [en, to] = await Promise.all([liste({ a: 1, b: [{ x: 1, y: 2 }] }), liste({ b: [{ y: 2, x: 1 }], a: 1 })]);
  assert.deepEqual(en, to);
  assert.notEqual(en, to, 'each has its own to change');
  assert.deepEqual(await liste({ a: 1, b: [{ x: 1, y: 2 }] }), en);
  assert.deepEqual(server.spurgt, [LISTEN]);
  await liste({ a: 2 });
  await liste({ a: 2 }, LISTEN.replace('f1', 'f2'));
  assert.equal(server.spurgt.length, 3, 'another question and another list are asked for');
});

test('en opgave, der ikke står i svaret, får listen til at blive hentet igen', async () => {
  server.liste = svarMed('t1', 't2');
  gaaTil('t1');
  await liste({ a: 1 });
  gaaTil('t2');
  await liste({ a: 1 });
  assert.equal(server.spurgt.length, 1);
  gaaTil('t3');
  await liste({ a: 1 });
  assert.equal(server.spurgt.length, 2);
});

test('noget, der sendes, en opgave, der tages, og en liste, der ikke kom, gør svaret gammelt', async () => {
  gaaTil('t1');
  server.liste = svarMed('t1');
  await liste({ a: 1 });
  await klient.post('task/t1/submit-form', {});
  await liste({ a: 1 });
  blevTaget('t1', 'ida');
  await liste({ a: 1 });
  assert.equal(server.spurgt.filter(s => s === LISTEN).length, 3);
  server.liste = async () => null;
  assert.equal(await liste({ a: 9 }), null);
  server.liste = svarMed('t1');
  assert.ok(await liste({ a: 9 }));
});
