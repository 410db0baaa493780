// The one scale of colours and sizes (docs/adr/0028): nothing outside it, and everything can be read.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';
import { RESSOURCER, ROD } from './opsaetning/stier.js';

const SKALA = 'static/css/skala.css';
// mail programs read no stylesheet: a letter has its colours on each element, and they are the scale's
const BREV = 'post/brev.html';
const HEX = /#[0-9a-f]{3,8}\b/gi;
const FARVER = new RegExp(`${HEX.source}|\\b(?:rgba?|hsla?|oklch|lab|color)\\(`, 'gi');
const STOERRELSER = /^(margin|padding|gap|row-gap|column-gap|font-size|border-radius)(-(top|right|bottom|left|block|inline))?$/;

const laes = sti => fs.readFileSync(new URL(sti, RESSOURCER), 'utf8');
const filer = (rod, slags) =>
  fs.readdirSync(rod, { recursive: true }).filter(f => slags.test(f)).map(f => f.replaceAll('\\', '/'));

/** Declarations as [name, value, rule]; comments are none. */
function erklaeringer(css) {
  const ud = [];
  const uden = css.replace(/\/\*.*?\*\//gs, '');
  for (const [, regel, krop] of uden.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    for (const e of krop.split(';')) {
      const kolon = e.indexOf(':');
      if (kolon > 0) ud.push([e.slice(0, kolon).trim(), e.slice(kolon + 1).trim(), regel.trim()]);
    }
  }
  return ud;
}

// what is written as a PDF is measured on paper, and its writer knows no variables; what others made is theirs to colour
const stilark = filer(RESSOURCER, /\.css$/)
  .filter(a => a !== 'dokument/papir.css' && !a.startsWith('static/js/bibliotek/'));
const skala = Object.fromEntries(
  erklaeringer(laes(SKALA).split('@media')[0]).filter(([navn]) => navn.startsWith('--')).map(([n, v]) => [n.slice(2), v]));

test('alle stilark henter den samme skala', () => {
  assert.ok(stilark.length >= 7, stilark.join());
  for (const ark of stilark.filter(a => a !== SKALA)) {
    assert.match(laes(ark), /@import url\("[^"]*(skala|produktet)\.css"\);/, ark);
  }
});

test('ingen farve står uden for skalaen', () => {
  for (const ark of stilark.filter(a => a !== SKALA)) {
    for (const [navn, vaerdi, regel] of erklaeringer(laes(ark))) {
      assert.doesNotMatch(vaerdi, new RegExp(FARVER.source, 'i'), `${ark}: ${regel} { ${navn} }`);
      if (/color|background/.test(navn)) {
        assert.doesNotMatch(vaerdi, /\b(black|white|red|blue|green|gr[ae]y|yellow|orange)\b/, `${ark}: ${regel}`);
      }
    }
  }
});

test('de farver, som serveren giver produktet, står også i skalaen', () => {
  const kendte = new Set(Object.values(skala));
  const kilder = new URL('src/main/java/', ROD);
  for (const fil of filer(kilder, /\.java$/)) {
    for (const [, farve] of fs.readFileSync(new URL(fil, kilder), 'utf8').matchAll(/"(#(?:[0-9a-f]{3}){1,2})\\?"/gi)) {
      assert.ok(kendte.has(farve), `${fil}: ${farve}`);
    }
  }
  for (const fil of filer(new URL('templates/', RESSOURCER), /\.html$/).filter(f => f !== BREV)) {
    assert.doesNotMatch(laes(`templates/${fil}`), /style=|<style/, fil);
  }
  for (const [farve] of laes(`templates/${BREV}`).matchAll(HEX)) {
    assert.ok(kendte.has(farve), `${BREV}: ${farve}`);
  }
});

test('rum, skrift og hjørner er skalaens', () => {
  for (const ark of stilark.filter(a => a !== SKALA)) {
    for (const [navn, vaerdi, regel] of erklaeringer(laes(ark))) {
      if (!STOERRELSER.test(navn) || regel === '@page') continue;
      assert.doesNotMatch(vaerdi, /\d(px|rem|em|pt|mm)\b/, `${ark}: ${regel} { ${navn}: ${vaerdi} }`);
    }
  }
});

test('hvert navn, der bruges, findes i skalaen, og hvert navn i skalaen bruges', () => {
  const brugte = new Set();
  for (const ark of stilark) {
    const egne = new Set(erklaeringer(laes(ark)).map(([navn]) => navn.replace(/^--/, '')));
    for (const [, navn] of laes(ark).matchAll(/var\(--([\w-]+)/g)) {
      brugte.add(navn);
      assert.ok(navn in skala || egne.has(navn) || /^(udskr|produktets-)/.test(navn), `${ark}: --${navn}`);
    }
  }
  assert.deepEqual(Object.keys(skala).filter(navn => !brugte.has(navn)), []);
});

/** WCAG 2.1, relative luminance and contrast ratio. */
function lysstyrke(farve) {
  const hex = farve.length === 4 ? farve.replace(/[0-9a-f]/gi, '$&$&') : farve;
  const [r, g, b] = [1, 3, 5]
    .map(n => parseInt(hex.slice(n, n + 2), 16) / 255)
    .map(k => (k <= 0.04045 ? k / 12.92 : ((k + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function kontrast(a, b) {
  const [moerk, lys] = [lysstyrke(skala[a]), lysstyrke(skala[b])].sort((x, y) => x - y);
  return (lys + 0.05) / (moerk + 0.05);
}

// What stands on what: 4.5 to read text (1.4.3), 3 to see where a field, a focus or a mark is (1.4.11).
const LYSE = ['hvid', 'graa-lys', 'blaa-lys', 'groen-lys', 'gul-lys', 'roed-lys'];
const TEKST = [
  ...['tekst', 'graa', 'link', 'blaa', 'roed'].flatMap(t => LYSE.map(flade => [t, flade])),
  ['groen', 'groen-lys'], ['gul', 'gul-lys'], ['blaa-moerk', 'hvid'], ['blaa-moerk', 'graa-lys'],
  ...['blaa', 'blaa-mellem', 'blaa-moerk', 'roed', 'roed-moerk'].map(flade => ['hvid', flade])
];
const TEGN = [
  ['kant', 'hvid'], ['kant', 'graa-lys'], ['blaa', 'hvid'], ['groen', 'hvid'], ['groen', 'groen-lys'],
  ['roed', 'roed-lys'], ['gul', 'gul-lys'], ...LYSE.map(flade => ['fokus', flade])
];

test('regnestykket er WCAG\'s eget', () => {
  assert.equal(lysstyrke('#fff'), 1);
  assert.equal(lysstyrke('#000000'), 0);
});

for (const [par, mindst] of [[TEKST, 4.5], [TEGN, 3]]) {
  test(`kontrasten er mindst ${mindst}`, () => {
    for (const [a, b] of par) {
      const fundet = kontrast(a, b);
      assert.ok(fundet >= mindst, `--${a} på --${b}: ${fundet.toFixed(2)}`);
    }
  });
}

// without it the letters are read as the browser likes where the page that asks says nothing
test('et stilark med æ, ø og å siger, hvordan de er skrevet', () => {
  for (const ark of stilark) {
    const css = laes(ark);
    if (/[æøåÆØÅ–…»«’]/.test(css)) assert.ok(css.startsWith('@charset "UTF-8";'), ark);
  }
});
