// What was typed in Tasklist and is not sent yet: the cures blanketkladde and kladder, and the session's end.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { haendelse } from './opsaetning/side.js';
import { Form, tasklist } from './opsaetning/tasklist.js';

const { window, document, dannet, cure } = tasklist();
window.localStorage.setItem('camunda-form:1', 'fra før');
window.localStorage.setItem('andet', 'bliver');
window.angular.element = e => ({
  injector: () => ({ get: () => ({ authentication: { name: 'ida' } }) }),
  scope: () => e.scope
});
const klienten = { svar: [null] };
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      post(sti, valg) {
        return valg.done(...klienten.svar);
      }
    }
  }
};

/** The server's side of a draft. */
const server = { kald: [], paaGet: {}, paaPut: { gemt: '2027-07-01T10:00:00Z' }, status: 200 };
globalThis.fetch = async (sti, { method, body }) => {
  server.kald.push([method, sti, body]);
  const krop = method === 'GET' ? server.paaGet : method === 'PUT' ? server.paaPut : {};
  return { ok: server.status < 300, status: server.status, json: async () => krop };
};
const { vindueskladde, glemAndres } = await cure('kladder');
await cure('blanketkladde');
const klient = new window['camunda-bpm-sdk-js'].Client.HttpClient();

const SKEMA = {
  components: [
    { key: 'firma', type: 'textfield' },
    { key: 'last', type: 'textfield', readonly: true },
    { path: 'kurser', type: 'dynamiclist', isRepeating: true, components: [{ key: 'navn', type: 'textfield' }] }
  ]
};

let nr = 0;

beforeEach(() => {
  server.kald = [];
  Object.assign(server, { paaGet: {}, paaPut: { gemt: '2027-07-01T10:00:00Z' }, status: 200 });
  window.sessionStorage.clear();
  document.querySelector('main').replaceChildren();
});

/** A task's form, as it is opened, with a person who types. */
async function aabn({ data = {}, opgave = `t${++nr}`, slags = 'task', rude } = {}) {
  const sted = rude || document.querySelector('main').appendChild(document.createElement('section'));
  sted.scope = {
    asynchronousFormKey: { key: `/e/${slags}/${opgave}/deployed-${slags === 'task' ? 'form' : 'start-form'}` }
  };
  const container = sted.appendChild(document.createElement('div'));
  const form = new Form(container);
  await form.importSchema(SKEMA, data);
  return {
    form, sted, opgave,
    skriv: svar => {
      haendelse(container, 'input');
      form._setState({ data: { ...form.tilstand.data, ...svar } });
      form.sig('changed', form.tilstand);
    },
    send: () => klient.post(`/task/${opgave}/submit-form`, { done: () => {} })
  };
}

const gaaFraVinduet = async () => {
  window.dispatchEvent(new window.Event('pagehide'));
  await new Promise(f => setTimeout(f, 5));
};

test('produktet gemmer ikke længere noget, og det gamle er væk', () => {
  assert.deepEqual(Object.keys(window.localStorage), ['andet']);
  window.localStorage.setItem('camForm:2', 'x');
  window.localStorage.setItem('jobveu', 'y');
  assert.deepEqual(Object.keys(window.localStorage).sort(), ['andet', 'jobveu']);
});

test('en andens kladder glemmes, ens egne ikke', () => {
  vindueskladde('ida', 'opgave/1').gem({ a: 1 });
  vindueskladde('idas-kollega', 'opgave/1').gem({ a: 2 });
  glemAndres('ida');
  assert.deepEqual(vindueskladde('ida', 'opgave/1').laes().svar, { a: 1 });
  assert.equal(vindueskladde('idas-kollega', 'opgave/1').laes(), null);
  glemAndres(null);
  assert.equal(window.sessionStorage.length, 0);
});

test('det skrevne gemmes på serveren, og kun det, en person kan ændre', async () => {
  const b = await aabn({ data: { firma: 'Fiber ApS', last: 'x' } });
  b.skriv({ firma: 'Fiber A/S', last: 'y', kurser: [{ navn: 'El' }], fremmed: 1 });
  assert.deepEqual(vindueskladde('ida', `opgave/${b.opgave}`).laes().svar,
    { firma: 'Fiber A/S', kurser: [{ navn: 'El' }] });
  await gaaFraVinduet();
  const [metode, sti, krop] = server.kald.at(-1);
  assert.equal(`${metode} ${sti}`, `PUT /camunda/api/opgave/${b.opgave}/kladde`);
  assert.deepEqual(JSON.parse(krop), { firma: 'Fiber A/S', kurser: [{ navn: 'El' }] });
  assert.match(b.sted.querySelector('.jobveu-kladde-gemt').textContent, /^Kladde gemt .*kl\. 12\.00\.$/);
  assert.equal(vindueskladde('ida', `opgave/${b.opgave}`).laes(), null, 'the server has it');
});

test('det, form-js selv ordner, er ikke noget skrevet', async () => {
  const b = await aabn();
  b.form._setState({ data: { kurser: [{ navn: '' }] } });
  b.form.sig('changed', b.form.tilstand);
  b.skriv({ kurser: [{ navn: '' }, { navn: null }], firma: '' });
  await gaaFraVinduet();
  assert.deepEqual(server.kald.map(k => k[0]), ['GET']);
});

test('hvad der er skrevet og slettet igen, slettes på serveren', async () => {
  const b = await aabn();
  b.skriv({ firma: 'F' });
  await gaaFraVinduet();
  b.skriv({ firma: '' });
  await gaaFraVinduet();
  assert.deepEqual(server.kald.map(k => k[0]), ['GET', 'PUT', 'DELETE']);
});

test('en kladde hentes og lægges over blankettens egne tal', async () => {
  server.paaGet = { svar: { firma: 'fra kladden' }, gemt: '2027-07-01T10:00:00Z' };
  const b = await aabn({ data: { firma: 'fra serveren', last: 'x' } });
  assert.deepEqual(b.form.tilstand.data, { firma: 'fra kladden', last: 'x' });
  await new Promise(f => window.requestAnimationFrame(f));
  assert.match(b.sted.querySelector('.jobveu-kladde').textContent, /Kladde fra .* er hentet\. Begynd forfra/);
});

test('den nyeste af vinduets og serverens kladde gælder', async () => {
  server.paaGet = { svar: { firma: 'gammel' }, gemt: '2020-01-01T10:00:00Z' };
  vindueskladde('ida', 'opgave/ny').gem({ firma: 'nyere' });
  assert.equal((await aabn({ opgave: 'ny' })).form.tilstand.data.firma, 'nyere');
  server.paaGet = { svar: { firma: 'nyest' }, gemt: '2999-01-01T10:00:00Z' };
  vindueskladde('ida', 'opgave/ny').gem({ firma: 'gammel' });
  assert.equal((await aabn({ opgave: 'ny' })).form.tilstand.data.firma, 'nyest');
});

test('om en borger forlader intet vinduet', async () => {
  server.paaGet = { kunVindue: true };
  const b = await aabn();
  assert.match(b.sted.querySelector('.jobveu-kladde-gemt').textContent, /handler om en borger/);
  b.skriv({ firma: 'Ib' });
  await gaaFraVinduet();
  assert.deepEqual(server.kald.map(k => k[0]), ['GET']);
  assert.deepEqual(vindueskladde('ida', `opgave/${b.opgave}`).laes().svar, { firma: 'Ib' });
  b.send();
});

test('kan kladden ikke gemmes, siges det, og vinduet husker den', async () => {
  const b = await aabn();
  server.status = 422;
  server.paaPut = { detail: 'Kladden er for lang.' };
  b.skriv({ firma: 'F' });
  await gaaFraVinduet();
  assert.equal(b.sted.querySelector('.jobveu-kladde-gemt').textContent, 'Kladden er for lang.');
  assert.ok(vindueskladde('ida', `opgave/${b.opgave}`).laes());
  b.send();
});

test('felter, der ikke må være i en kladde, nævnes', async () => {
  const b = await aabn();
  server.paaPut = { gemt: '2027-07-01T10:00:00Z', udeladte: [{ felt: 'firma', besked: 'Der står et cpr-nummer.' }] };
  b.skriv({ firma: 'x' });
  await gaaFraVinduet();
  assert.match(b.sted.querySelector('.jobveu-kladde-udeladt').textContent, /Ikke med i kladden: Der står/);
});

test('når opgaven er sendt, er kladden glemt; er den afvist, gemmes den', async () => {
  const b = await aabn();
  b.skriv({ firma: 'F' });
  klienten.svar = [new Error('afvist')];
  b.send();
  await new Promise(f => setTimeout(f, 5));
  assert.equal(server.kald.at(-1)[0], 'PUT');
  b.skriv({ firma: 'G' });
  klienten.svar = [null];
  b.send();
  await gaaFraVinduet();
  assert.equal(server.kald.filter(k => k[0] === 'PUT').length, 1);
  assert.equal(vindueskladde('ida', `opgave/${b.opgave}`).laes(), null);
});

test('det låste og det uden opgave har ingen kladde', async () => {
  const b = await aabn();
  b.form.setProperty('disabled', true);
  b.skriv({ firma: 'F' });
  await gaaFraVinduet();
  assert.deepEqual(server.kald.map(k => k[0]), ['GET']);
  server.kald = [];
  await aabn({ slags: 'case' });
  assert.deepEqual(server.kald, []);
});

test('en start har sin egen kladde', async () => {
  await aabn({ slags: 'process-definition', opgave: 'job:1:x' });
  assert.deepEqual(server.kald.map(k => k[1]), ['/camunda/api/start/job:1:x/kladde']);
});

test('vinduet spørger, før noget usendt går tabt', async () => {
  const b = await aabn();
  const forlad = () => !window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
  assert.equal(forlad(), false);
  b.skriv({ firma: 'F' });
  assert.equal(forlad(), true);
  await new Promise(f => setTimeout(f, 5));
  assert.equal(forlad(), false, 'the server has it');
});

test('en anden ved det samme vindue møder ikke den førstes kladde', () => {
  vindueskladde('bo', 'opgave/1').gem({ a: 1 });
  const lyttere = {};
  dannet.koert.flat().filter(f => typeof f === 'function').forEach(f => f({ $on: (n, g) => (lyttere[n] = [...(lyttere[n] || []), g]) }));
  lyttere['authentication.changed'].forEach(f => f({}, { name: 'ida' }));
  assert.equal(vindueskladde('bo', 'opgave/1').laes(), null);
});
