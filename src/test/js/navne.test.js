// What the product's pages leave without a name or out of order: the cures overskrifter and feltnavne.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
// nothing is drawn here, so what is hidden says so
window.Element.prototype.getClientRects = function () {
  return this.closest('[hidden]') ? [] : [{}];
};
const main = document.querySelector('main');
await cure('overskrifter');
await cure('feltnavne');

async function vis(html) {
  main.innerHTML = html;
  await naesteBillede(window);
  await naesteBillede(window);
}

const niveauer = () => [...document.querySelectorAll('h1, h2, h3, h4')].map(h => h.getAttribute('aria-level'));

test('en overskrift er på niveauet under den, den hører til', async () => {
  await vis('<h1>Lige nu</h1><h4>Forløb</h4><h4>Opgaver</h4><h2 hidden>Lukket</h2><h1>Andre sider</h1><h3>Overblik</h3>');
  assert.deepEqual(niveauer(), ['1', '2', '2', null, '1', '2']);
});

test('den første overskrift er sidens, også når den er lille', async () => {
  await vis('<h3>Ret brugeren</h3><h4>Navn</h4><h3 role="presentation">Ingen</h3>');
  assert.deepEqual(niveauer(), ['1', '2', null]);
});

test('et felt får navn af den etiket, der ville have peget på det', async () => {
  await vis(`
    <div class="form-group"><label for="navn">Navn</label><input id="inputNavn"></div>
    <div class="form-group"><label>Prioritet</label><input name="prioritet"></div>
    <div class="form-group"><label for="spring">Spring over</label><label><input type="checkbox" name="spring"></label></div>`);
  assert.deepEqual(
    [...main.querySelectorAll('input')].map(f => [...f.labels].map(l => l.textContent.trim()).filter(t => t)),
    [['Navn'], ['Prioritet'], ['Spring over']]
  );
});

test('et felt, der har et navn, beholder det', async () => {
  await vis(`<div class="form-group"><label for="andet">Overskrift</label>
    <label>Til dig <input type="checkbox" id="valg"></label><input aria-label="Søg"></div>`);
  assert.equal(main.querySelector('label').htmlFor, 'andet');
  assert.equal(main.querySelector('#valg').labels.length, 1);
});
