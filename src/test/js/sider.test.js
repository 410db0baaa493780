// The scripts of our own pages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { haendelse, koer, omgiv, side } from './opsaetning/side.js';
import { SIDER } from './opsaetning/stier.js';

let nr = 0;

async function datofelter(html) {
  const s = side(html);
  omgiv(s.window);
  globalThis.document = s.document;
  await import(new URL(`datofelter.js?${nr++}`, SIDER));
  return s;
}

test('en dato siges i ord under feltet og skrives ens', async () => {
  const { document } = await datofelter(
    '<input id="start" data-dato aria-describedby="hjaelp" value="2027-07-01">');
  const felt = document.getElementById('start');
  const ord = document.getElementById('start-ord');
  assert.equal(felt.value, '01.07.2027');
  assert.equal(ord.textContent, 'torsdag 1. juli 2027');
  assert.equal(felt.getAttribute('aria-describedby'), 'hjaelp start-ord');

  felt.value = '31/2 27';
  haendelse(felt, 'change');
  assert.equal(felt.value, '31/2 27');
  assert.equal(ord.className, 'feltfejl');
  assert.match(ord.textContent, /findes ikke/);

  felt.value = ' ';
  haendelse(felt, 'change');
  assert.equal(ord.textContent, '');
  assert.equal(ord.className, 'hint');
});

test('et tomt datofelt siger ingenting fra begyndelsen', async () => {
  const { document } = await datofelter('<input id="slut" data-dato value="">');
  assert.equal(document.getElementById('slut-ord').textContent, '');
});

test('på papir står det skrevne som tekst og det foldede åbent, og bagefter er alt som før', () => {
  const { window, document } = side(`<title>Liste "A" \\ B</title><meta name="udskrevet" content="1. juli 2027">
    <main><input type="text" value="Ib"><input type="hidden" value="skjult"><input type="checkbox">
    <select><option value="">Vælg</option><option value="a" selected> Ja tak </option></select>
    <select><option value="" selected>Vælg</option></select>
    <textarea>To
linjer</textarea><details><summary>Mere</summary></details><details open id="aaben"></details></main>`);
  koer(window, 'udskrift.js');
  const rod = document.documentElement.style;
  assert.equal(rod.getPropertyValue('--udskrift-titel'), '"Liste \\"A\\" \\\\ B"');
  assert.equal(rod.getPropertyValue('--udskrevet'), '"1. juli 2027"');

  window.dispatchEvent(new window.Event('beforeprint'));
  assert.deepEqual(
    [...document.querySelectorAll('span.udskrevet')].map(t => t.textContent),
    ['Ib', 'Ja tak', '', 'To\nlinjer']);
  assert.equal(document.querySelectorAll('details[open]').length, 2);

  window.dispatchEvent(new window.Event('afterprint'));
  assert.equal(document.querySelectorAll('span.udskrevet').length, 0);
  assert.deepEqual([...document.querySelectorAll('details[open]')].map(d => d.id), ['aaben']);
});

const SIDE = formular => `<body data-rod="/" data-bruger="ida" data-session-sekunder="1800"
  data-advarsel-sekunder="300"><a class="spring-over"></a><main id="indhold">${formular}</main></body>`;
const FORMULAR = `<form method="post" action="/projektrum/gem"><input type="hidden" name="_csrf" value="nyt">
  <input type="hidden" name="raekker[0].deltagerId" value="D-2"><input name="raekker[0].note" value="">
  <input type="hidden" name="raekker[1].deltagerId" value="D-1"><input name="raekker[1].note" value="">
  <input type="checkbox" name="valg" value="a"><input type="checkbox" name="valg" value="b" checked>
  <button>Gem</button></form>`;
const GEMT = {
  bruger: 'ida',
  tilstand: 'slut',
  side: '/projektrum',
  handling: '/projektrum/gem',
  felter: [
    ['raekker[0].deltagerId', 'D-1'], ['raekker[0].note', 'om den første'],
    ['raekker[1].deltagerId', 'D-9'], ['raekker[1].note', 'om en, der er væk'], ['valg', 'a']
  ],
  skjulte: ['raekker[0].deltagerId', 'raekker[1].deltagerId'],
  fil: false
};

test('det skrevne sættes ind igen ved den samme deltager, også når listen er ændret', () => {
  const { window, document } = side(SIDE(FORMULAR), { husket: { 'jobveu-sendt': GEMT } });
  koer(window, 'session.js');
  const felt = navn => document.querySelector(`[name="${navn}"]`);
  assert.equal(felt('raekker[0].note').value, '');
  assert.equal(felt('raekker[1].note').value, 'om den første');
  assert.deepEqual([...document.querySelectorAll('[name=valg]')].map(v => v.checked), [true, false]);
  assert.equal(felt('_csrf').value, 'nyt');
  assert.match(document.querySelector('.genskabt').textContent, /Ét felt kunne ikke sættes ind/);
  assert.equal(window.sessionStorage.getItem('jobveu-sendt'), null);
});

test('en andens sendte felter sættes ikke ind og glemmes', () => {
  const { window, document } = side(SIDE(FORMULAR), {
    husket: { 'jobveu-sendt': { ...GEMT, bruger: 'bo' }, 'jobveu-kladde:bo:opgave/1': { svar: {} },
      'jobveu-kladde:ida:opgave/2': { svar: {} } }
  });
  koer(window, 'session.js');
  assert.equal(document.querySelector('.genskabt'), null);
  assert.deepEqual(Object.keys(window.sessionStorage), ['jobveu-kladde:ida:opgave/2']);
});

test('det sendte huskes uden CSRF-koden, og login-siden huskes ikke', () => {
  const { window, document } = side(SIDE(FORMULAR));
  koer(window, 'session.js');
  document.querySelector('[name="raekker[0].note"]').value = 'nyt';
  haendelse(document.querySelector('form'), 'submit');
  const gemt = JSON.parse(window.sessionStorage.getItem('jobveu-sendt'));
  assert.equal(gemt.tilstand, 'sendt');
  assert.ok(gemt.felter.some(([n, v]) => n === 'raekker[0].note' && v === 'nyt'));
  assert.ok(!gemt.felter.some(([n]) => n === '_csrf'));

  const login = side(`<body data-rod="/"><form method="post" action="/login"><input name="username" value="ida">
    <input type="password" name="password" value="hemmelig"></form></body>`, { url: 'http://job-veu.test/login' });
  koer(login.window, 'session.js');
  haendelse(login.document.querySelector('form'), 'submit');
  assert.equal(login.window.sessionStorage.length, 0);
});

test('siden spørger, før noget skrevet går tabt, og kun da', () => {
  const { window, document } = side(SIDE(FORMULAR));
  koer(window, 'session.js');
  const forlad = () => !window.dispatchEvent(new window.Event('beforeunload', { cancelable: true }));
  assert.equal(forlad(), false);
  haendelse(document.querySelector('[name="raekker[0].note"]'), 'input');
  assert.equal(forlad(), true);
  haendelse(document.querySelector('form'), 'submit');
  assert.equal(forlad(), false);
});

test('det, der er ens for mange, sættes ind, hvor der er tomt, og kun hos dem, der intet står om', async () => {
  const gruppe = (id, v) => `<div data-kolonne="k"><input type="checkbox" value="1" ${v.includes('1') ? 'checked' : ''}>
    <input type="checkbox" value="2"></div>
    <div data-kolonne="ja"><input type="radio" name="${id}" value="ja"><input type="radio" name="${id}" value="" checked></div>
    <div data-kolonne="vil"><select><option value=""></option><option value="JA">Ja</option></select></div>`;
  const s = side(`<form><fieldset data-alle hidden>${gruppe('alle', '')}<button type="button" data-saet-ind></button>
    <p data-svar></p></fieldset><details data-nyt id="tom">${gruppe('a', '')}</details>
    <details data-nyt id="begyndt">${gruppe('b', '1')}</details><details id="kendt">${gruppe('c', '')}</details></form>`);
  omgiv(s.window);
  const { document } = s;
  globalThis.document = document;
  globalThis.Event = s.window.Event;
  await import(new URL(`foralle.js?${nr++}`, SIDER));
  const alle = document.querySelector('[data-alle]');
  const svar = () => document.querySelector('[data-svar]').textContent;
  assert.equal(alle.hidden, false);

  alle.querySelector('button').click();
  assert.match(svar(), /ikke noget at sætte ind/);

  alle.querySelector('[value="2"]').checked = true;
  alle.querySelector('[value="ja"]').checked = true;
  alle.querySelector('select').value = 'JA';
  let skrevet = 0;
  document.addEventListener('input', () => skrevet++);
  alle.querySelector('button').click();
  assert.match(svar(), /^Sat ind i 2 kort/);
  const kryds = id => [...document.querySelectorAll(`#${id} [type="checkbox"]`)].map(f => f.checked);
  assert.deepEqual(kryds('tom'), [false, true]);
  assert.deepEqual(kryds('begyndt'), [true, false]);
  assert.deepEqual(kryds('kendt'), [false, false]);
  assert.equal(document.querySelector('#begyndt select').value, 'JA');
  assert.equal(document.querySelector('#tom [value="ja"]').checked, true);
  assert.equal(document.querySelector('#kendt select').value, '');
  assert.ok(skrevet > 0);
});
