// The twins of dk.jobveu.faelles.Taltekst and Datotekst, by the tables that Java reads as well.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { ROD, SIDER } from './opsaetning/stier.js';

const { laesTal, rens, skrivTal } = await import(new URL('taltekst.js', SIDER));
const { datoMedOrd, laesDato, skrivDato } = await import(new URL('datotekst.js', SIDER));

const tabel = navn =>
  JSON.parse(fs.readFileSync(new URL(`src/test/resources/skrivemaader/${navn}.json`, ROD), 'utf8'));

test('hvert tal i tabellen forstås eller afvises som i Java', () => {
  const tal = tabel('tal');
  assert.ok(tal.length > 50);
  for (const [skrevet, decimaler, betydning] of tal) {
    const laest = laesTal(skrevet, decimaler);
    assert.equal(laest.tal ?? null, betydning === null ? null : Number(betydning), `»${skrevet}« med ${decimaler}`);
    assert.equal(typeof laest.fejl, betydning === null ? 'string' : 'undefined', `»${skrevet}« med ${decimaler}`);
  }
});

test('hver dato i tabellen forstås eller afvises som i Java', () => {
  const datoer = tabel('datoer');
  assert.ok(datoer.length > 50);
  for (const [skrevet, betydning] of datoer) {
    const laest = laesDato(skrevet);
    assert.equal(laest.dato ?? null, betydning, `»${skrevet}«`);
    assert.equal(typeof laest.fejl, betydning === null ? 'string' : 'undefined', `»${skrevet}«`);
  }
});

test('det forståede kan skrives og læses igen', () => {
  for (const [skrevet, decimaler, betydning] of tabel('tal')) {
    if (betydning === null) continue;
    const { tal } = laesTal(skrevet, decimaler);
    assert.equal(laesTal(skrivTal(tal, decimaler), decimaler).tal, tal, skrivTal(tal, decimaler));
  }
  for (const [, betydning] of tabel('datoer')) {
    if (betydning === null) continue;
    assert.equal(laesDato(skrivDato(betydning)).dato, betydning);
    assert.equal(laesDato(datoMedOrd(betydning)).dato, betydning, datoMedOrd(betydning));
  }
});

test('et tal skrives med punktum ved tusinder og plads til øre', () => {
  assert.equal(skrivTal(380000.5, 2), '380.000,50');
  assert.equal(skrivTal(380000, 2), '380.000');
  assert.equal(skrivTal(-1234567), '-1.234.567');
  assert.equal(skrivTal(0), '0');
  assert.equal(skrivTal(999), '999');
});

test('sætningen siger, hvad der skal gøres', () => {
  assert.match(laesTal('mange', 0).fejl, /helt tal uden decimaler/);
  assert.match(laesTal('1,234', 1).fejl, /højst én decimal/);
  assert.match(laesTal('1,2345', 2).fejl, /højst 2 decimaler/);
  assert.match(laesTal('1234567890123456', 0).fejl, /for mange cifre/);
  assert.match(laesDato('snart').fejl, /dag, måned og år/);
  assert.match(laesDato('31.2.2027').fejl, /findes ikke/);
  assert.match(laesDato('1.1.1989').fejl, /mellem 1990 og 2100/);
  assert.match(laesDato('fredag 1.7.2027').fejl, /Ugedagen passer ikke/);
});

test('usynlige tegn og blanke omkring regnes ikke med', () => {
  assert.equal(rens('\u00a0 12\u200b5 \n'), '125');
});
