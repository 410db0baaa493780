// The forms of Tasklist: what holds the cures together, and those of lists, errors, locks and the server's answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { blanket, tasklist } from './opsaetning/tasklist.js';

const { window, document, dannet, cure } = tasklist();

/** The product's client of the engine's REST interface: what was sent, and what is to be answered. */
const sendt = [];
let svaret = [null];
window['camunda-bpm-sdk-js'] = {
  Client: {
    HttpClient: class {
      post(sti, valg) {
        sendt.push(sti);
        return valg.done(...svaret);
      }
    }
  }
};
const kald = [];
window.XMLHttpRequest = globalThis.XMLHttpRequest = class {
  open(...a) {
    kald.push({ open: a, hoved: {} });
  }

  setRequestHeader(n, v) {
    kald.at(-1).hoved[n] = v;
  }

  send() {}
};
const beskeder = [];
const faelles = await cure('blanket');
await cure('lister');
const { tages } = await cure('taget');
await cure('mangler');
await cure('engang');
await cure('frist');
await cure('startblanket');
const { forklaring } = await cure('serverfejl');
const klient = new window['camunda-bpm-sdk-js'].Client.HttpClient();

const SKEMA = {
  components: [
    { id: 'firma', key: 'firma', type: 'textfield', label: 'Virksomhed' },
    { id: 'gruppe', type: 'group', components: [{ id: 'by', key: 'by', type: 'textfield', label: 'By' }] },
    { id: 'kurser', path: 'kurser', type: 'dynamiclist', isRepeating: true, label: 'Kurser',
      components: [{ id: 'navn', key: 'navn', type: 'textfield', label: 'Navn' }] }
  ]
};

test('en blanket, der er tegnet for sig, ses også', async () => {
  let gange = 0;
  faelles.vedAendring(() => gange++);
  const sted = document.body.appendChild(document.createElement('div'));
  const rod = sted.attachShadow({ mode: 'open' });
  faelles.vedRod(rod);
  await naesteBillede(window);
  const foer = gange;
  rod.innerHTML = '<div class="fjs-form">Select</div>';
  await naesteBillede(window);
  assert.ok(gange > foer);
  assert.ok(faelles.blanketter().includes(rod.firstChild));
  sted.remove();
});

test('alle felter findes, også i grupper og lister', () => {
  assert.deepEqual(faelles.alleFelter(SKEMA).map(f => f.id), ['firma', 'gruppe', 'by', 'kurser', 'navn']);
  assert.deepEqual(faelles.alleFelter({}), []);
  assert.equal(faelles.navnPaa({ dateLabel: ' Start ' }), 'Start');
  assert.equal(faelles.navnPaa({ key: 'x' }), 'x');
});

test('fejl bliver en flad liste uden tomme rester, og kan samles igen', () => {
  const fejl = { firma: ['Skriv.'], navn: { 0: [], 2: ['Mangler.'] }, by: [], dyb: { 1: { 0: ['X'] } } };
  const flad = faelles.fladFejl(fejl);
  assert.deepEqual(flad, [
    { id: 'firma', raekker: [], tekster: ['Skriv.'] },
    { id: 'navn', raekker: [2], tekster: ['Mangler.'] },
    { id: 'dyb', raekker: [1, 0], tekster: ['X'] }
  ]);
  assert.deepEqual(faelles.samlFejl(flad), { firma: ['Skriv.'], navn: { 2: ['Mangler.'] }, dyb: { 1: { 0: ['X'] } } });
  assert.deepEqual(faelles.fladFejl(null), []);
});

test('en liste viser alle sine rækker, for kun det viste sendes', async () => {
  const form = await blanket(window, SKEMA);
  assert.equal(form.tilstand.schema.components[2].disableCollapse, true);
  assert.equal(SKEMA.components[2].disableCollapse, undefined, 'the product keeps its own');
});

test('tomme rester af fejl låser ikke knappen, og en låst knap kan stadig nås', async () => {
  const form = await blanket(window, SKEMA);
  const rude = form._container.parentElement;
  rude.setAttribute('cam-tasklist-form', '');
  rude.insertAdjacentHTML('beforeend', '<button type="submit" class="btn-primary">Fuldfør</button>');
  const knap = rude.querySelector('button');
  const efter = async fejl => {
    form._setState({ errors: fejl });
    const haendelse = { errors: fejl };
    form.sig('changed', haendelse);
    await naesteBillede(window);
    assert.deepEqual(haendelse.errors, {}, 'the product would take the button out of the way of Tab');
    return knap.getAttribute('aria-disabled');
  };
  assert.equal(await efter({ firma: [], navn: { 0: [] } }), null);
  assert.equal(await efter({ firma: ['Skriv.'] }), 'true');
  knap.focus();
  form.sig('submit', { errors: { firma: ['Skriv.'] } });
  await naesteBillede(window);
  assert.equal(document.activeElement.textContent, 'Virksomhed');
  assert.equal(await efter({}), null);
});

test('linjen over knappen nævner det, der mangler, og forsvinder igen', async () => {
  const form = await blanket(window, SKEMA);
  form._setState({ errors: { firma: ['Feltet skal udfyldes.'], by: ['Skriv en by.'], vaek: ['Ses ikke.'] } });
  form.sig('changed', { errors: {} });
  await naesteBillede(window);
  const linje = form._container.nextElementSibling;
  assert.equal(linje.hidden, false);
  assert.match(linje.textContent, /2 felter/);
  assert.deepEqual([...linje.querySelectorAll('li')].map(l => l.textContent),
    ['Virksomhed: Feltet skal udfyldes.', 'By: Skriv en by.']);
  form._setState({ errors: {} });
  form.sig('changed', { errors: {} });
  await naesteBillede(window);
  assert.equal(linje.hidden, true);
});

test('serverens sætning står ved sit felt, resten ved knappen, motorens tekst ingen steder', async () => {
  const form = await blanket(window, SKEMA);
  svaret = [{
    message: 'ENGINE-13033 Exception',
    response: { body: { detail: 'Blanketten er ikke gemt.', fejl: [
      { felt: 'firma', besked: 'Er allerede med.' },
      { felt: 'navn', besked: 'Række 2 i »Kurser«: Navn mangler.' },
      { felt: 'ukendt', besked: 'Forløbet er lukket.' }
    ] } }
  }];
  let hoert;
  klient.post('/task/1/submit-form', { done: fejl => (hoert = fejl) });
  await new Promise(f => setTimeout(f, 5));
  assert.equal(hoert.message, 'Blanketten er ikke gemt.');
  assert.deepEqual(form.tilstand.errors, { firma: ['Er allerede med.'] });
  assert.deepEqual(form.oevrigeFejl, ['Række 2 i »Kurser«: Navn mangler.', 'Forløbet er lukket.']);

  const tilstand = { errors: { firma: ['Er allerede med.'] } };
  form.sig('changed', tilstand);
  assert.deepEqual(tilstand.errors, {}, 'shown, but no reason to lock the button');
  form.sig('field.updated', {});
  assert.equal(form.serverfejl, undefined);
});

test('det, serveren siger, forklares uden motorens ord', () => {
  assert.equal(forklaring({ detail: 'Skriv et tal.' }, 'x'), 'Skriv et tal.');
  assert.match(forklaring(null, 'ENGINE-03051 oops'), /fejl i systemet/);
  assert.match(forklaring({ message: 'org.camunda.bpm.X' }, ''), /fejl i systemet/);
  assert.equal(forklaring(null, 'task is null'), 'task is null');
  assert.match(forklaring(null, ''), /fejl i systemet/);
});

test('en fuldført opgave siges højt', () => {
  window.angular.element = e => ({
    injector: () => ({ get: () => ({ addMessage: b => beskeder.push(b.status), addError: b => beskeder.push(b.status) }) }),
    scope: () => e.scope
  });
  svaret = [null];
  klient.post('/task/1/submit-form', {});
  klient.post('/task/1/claim', {});
  assert.deepEqual(beskeder, ['Opgaven er fuldført.']);
});

test('en startblanket har én nøgle, som kun følger dens egne kald', async () => {
  await blanket(window, SKEMA);
  const send = (metode, sti) => {
    const x = new window.XMLHttpRequest();
    x.open(metode, sti);
    x.send();
    return kald.at(-1).hoved['Idempotency-Key'];
  };
  const noegle = send('POST', '/api/process-definition/a/submit-form');
  assert.match(noegle, /^[0-9a-f]{32}$/);
  assert.equal(send('post', '/api/process-definition/a/submit-form'), noegle, 'pressed twice');
  assert.equal(send('GET', '/api/process-definition/a/start'), undefined);
  assert.equal(send('POST', '/api/task/1/submit-form'), undefined);
  await blanket(window, SKEMA);
  assert.notEqual(send('POST', '/api/process-definition/a/start'), noegle, 'opened anew');
});

test('en startblanket får sine valg, og det skrevne går forud', async () => {
  const hentet = [];
  globalThis.fetch = async sti => {
    hentet.push(sti);
    return { ok: true, json: async () => ({ kommuner: { type: 'Json', value: '["Randers"]' }, runde: { value: 1 } }) };
  };
  const sted = document.querySelector('main').appendChild(document.createElement('section'));
  sted.scope = { asynchronousFormKey: { key: '/e/process-definition/p1/deployed-start-form' } };
  const container = sted.appendChild(document.createElement('div'));
  const raa = await blanket(window, { components: [] });
  const form = new raa.constructor(container);
  form.tjenester = raa.tjenester;
  await form.importSchema({ components: [] }, { runde: 2 });
  assert.deepEqual(hentet, ['/e/process-definition/p1/form-variables']);
  assert.deepEqual(form.tilstand.data, { kommuner: ['Randers'], runde: 2 });

  globalThis.fetch = async () => {
    throw new Error('uden net');
  };
  const stille = console.error;
  console.error = () => {};
  await form.importSchema({ components: [] }, { runde: 3 });
  console.error = stille;
  assert.deepEqual(form.tilstand.data, { runde: 3 });
});

const OPGAVE = navn => `<div class="task-card"><div class="meta actors"><ul><li class="assignee">
  ${navn ? `<span class="set-value"><span class="view-value">${navn}</span></span>` : ''}</li></ul>
  <button class="claim"></button></div><div class="form-pane"><div class="disabled-form"></div></div></div>`;

/** The card with a form in it, and what the server answers to a claim. */
async function opgaven(navn, svar) {
  const main = document.querySelector('main');
  main.innerHTML = OPGAVE(navn);
  const aendret = [];
  const spurgt = [];
  main.querySelector('.task-card').scope = {
    task: { id: 't1' },
    $root: { authentication: { name: 'ida' } },
    taskData: { changed: hvad => aendret.push(hvad) }
  };
  globalThis.fetch = async (sti, { method, body }) => {
    spurgt.push([method, sti, body]);
    return svar;
  };
  const form = await blanket(window, SKEMA, { ramme: 'article' });
  main.querySelector('.disabled-form').append(form._container);
  form._container.innerHTML = '<input /><button>Tilføj række</button><p>Tekst</p>';
  await naesteBillede(window);
  return { main, form, aendret, spurgt, felt: form._container.querySelector('input') };
}

const haendt = (element, slags) => element.dispatchEvent(new window.Event(slags, { bubbles: true }));

test('den, der begynder at skrive, tager opgaven én gang', async () => {
  const { main, form, aendret, spurgt, felt } = await opgaven(null, { ok: true, status: 204 });
  assert.ok(!form.tilstand.properties.disabled, 'one can write');
  assert.match(main.querySelector('.jobveu-taget').textContent, /Begynd at skrive, så er den din/);
  main.querySelector('p').click();
  assert.deepEqual(spurgt, [], 'looking takes nothing');

  haendt(felt, 'input');
  haendt(felt, 'input');
  main.querySelector('.jobveu-taget button').click();
  assert.equal(await tages('t1'), true);
  assert.deepEqual(spurgt, [
    ['POST', '/camunda/api/engine/engine/default/task/t1/claim', '{"userId":"ida"}']
  ]);
  assert.deepEqual(aendret, ['task']);

  main.querySelector('.disabled-form').classList.remove('disabled-form');
  await naesteBillede(window);
  await naesteBillede(window);
  assert.ok(!form.tilstand.properties.disabled);
  assert.equal(main.querySelector('.jobveu-taget'), null);
});

test('den, der kom for sent, får det at vide, og kladden venter', async () => {
  const { main, form, aendret, felt } = await opgaven(null, {
    ok: false,
    status: 409,
    json: async () => ({ detail: 'Bo har taget opgaven.' })
  });
  haendt(felt, 'input');
  assert.equal(await tages('t1'), false);
  assert.deepEqual(aendret, ['task', 'taskList'], 'the card is read anew');
  assert.equal(tages('t1'), true, 'nothing is under way');

  main.querySelector('.assignee').innerHTML = '<span class="set-value"><span class="view-value">Bo</span></span>';
  main.querySelector('.task-card').classList.add('aendret');
  await naesteBillede(window);
  await naesteBillede(window);
  assert.equal(form.tilstand.properties.disabled, true);
  assert.match(main.querySelector('.jobveu-taget').textContent, /Bo har taget opgaven/);
});

test('en andens opgave er låst og kan ikke tages', async () => {
  const { main, form, spurgt, felt } = await opgaven('Bo', { ok: true });
  assert.equal(form.tilstand.properties.disabled, true);
  assert.match(main.querySelector('.jobveu-taget').textContent, /Bo har taget opgaven/);
  assert.equal(main.querySelector('.jobveu-taget button'), null);
  haendt(felt, 'input');
  assert.deepEqual(spurgt, []);
  main.innerHTML = '';
});

test('en frist er en dag i Danmark og varer, til den er slut', t => {
  const { jobveuFrist, jobveuFristHel, jobveuOverskredet } = dannet.filtre;
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2027-07-01T21:30:00Z') });
  assert.equal(jobveuFrist('2027-07-01T22:30:00.000+0000'), '2. juli', 'half past midnight in Denmark');
  assert.equal(jobveuFrist('2028-01-01T12:00:00Z'), '1. januar 2028');
  assert.equal(jobveuFristHel('2027-07-01T12:00:00Z'), 'torsdag den 1. juli 2027');
  assert.equal(jobveuFrist(null), '');
  assert.equal(jobveuOverskredet('2027-07-01T08:00:00Z'), false, 'still the same day');
  assert.equal(jobveuOverskredet('2027-06-30T21:59:00Z'), true);
  assert.equal(jobveuOverskredet(undefined), false);
});

test('fristen rettes i produktets egne skabeloner', () => {
  const skabelon = "overdue: task.due && (task.due < now) task.due | camDate:'long' am-time-ago=\"task.due\">{{ task.due }}";
  const [{ template }] = dannet.dekoreret.camTasksDirective([{ template: skabelon }]);
  assert.match(template, /jobveuOverskredet/);
  assert.match(template, /jobveuFristHel/);
  assert.match(template, />\{\{ task\.due \| jobveuFrist \}\}/);
});
