// Every list says how many tasks it has, asked for once and again when one goes to another task.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { naesteBillede } from './opsaetning/side.js';
import { tasklist } from './opsaetning/tasklist.js';

const { window, document, cure } = tasklist();
const server = { antal: { 'Opgaver til os': 3, 'Mine opgaver': 0 }, spurgt: 0 };
globalThis.addEventListener = window.addEventListener.bind(window);
globalThis.fetch = async sti => {
  assert.match(sti, /\/api\/opgaver\/antal$/);
  server.spurgt += 1;
  return { ok: true, json: async () => server.antal };
};
document.querySelector('main').innerHTML = ['Opgaver til os', 'Mine opgaver', 'En helt anden']
  .map(navn => `<div class="task-filter"><h4 class="name"><a href>${navn}</a></h4></div>`)
  .join('');
document.querySelectorAll('.task-filter a').forEach(a => {
  a.scope = { filter: { name: a.textContent } };
});
const { nyeAntal } = await cure('antal');

const tallene = () => [...document.querySelectorAll('.task-filter')].map(f => f.querySelector('.jobveu-antal')?.textContent);

async function ro() {
  await new Promise(f => setTimeout(f, 20));
  await naesteBillede(window);
}

test('tallet står ved hver liste, vi kender, og der spørges én gang', async () => {
  await ro();
  assert.deepEqual(tallene(), ['3', '0', undefined]);
  document.querySelector('main').append(document.createElement('p'));
  await ro();
  assert.equal(server.spurgt, 1);
});

test('den første opgave, der åbnes, spørger ikke igen', async () => {
  window.location.hash = '#/?task=t1';
  await ro();
  document.querySelector('main').append(document.createElement('p'));
  await ro();
  assert.equal(server.spurgt, 1);
});

test('ved en anden opgave spørges der igen', async () => {
  server.antal = { 'Opgaver til os': 2, 'Mine opgaver': 1 };
  window.location.hash = '#/?task=t2';
  await ro();
  document.querySelector('main').append(document.createElement('p'));
  await ro();
  assert.deepEqual(tallene(), ['2', '1', undefined]);
  assert.equal(server.spurgt, 2);
});

test('tal, der kom med den næste opgave, hentes ikke igen, når den åbnes', async () => {
  nyeAntal({ 'Opgaver til os': 1, 'Mine opgaver': 0 });
  window.location.hash = '#/?task=t3';
  await ro();
  document.querySelector('main').append(document.createElement('p'));
  await ro();
  assert.deepEqual(tallene(), ['1', '0', undefined]);
  assert.equal(server.spurgt, 2);
});
