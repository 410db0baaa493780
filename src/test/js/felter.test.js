// Numbers and dates in the forms of Tasklist: the cures talfelt, datofelt, skrevet and blanketsprog.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blanket, tasklist } from './opsaetning/tasklist.js';

const { window, cure } = tasklist();
await cure('talfelt');
await cure('datofelt');
const { fejlPaaDansk } = await cure('blanketsprog');

const SKEMA = {
  components: [
    { id: 'pris', key: 'pris', type: 'number', decimalDigits: 2, label: 'Pris' },
    { id: 'antal', key: 'antal', type: 'number', label: 'Antal' },
    { id: 'start', key: 'start', type: 'datetime', subtype: 'date', dateLabel: 'Start', description: 'Første dag',
      properties: { dag: 'fra_i_dag' } },
    { id: 'kl', key: 'kl', type: 'datetime', subtype: 'time', timeLabel: 'Klokken' }
  ]
};

/** A field as somebody uses it: what it shows, what is typed, and that it is left. */
function felt(form, id, vaerdi = null) {
  const definition = form.get('formFieldRegistry').get(id);
  const f = { vaerdi };
  const tegn = () =>
    form.get('formFields').get(definition.type)({
      field: definition,
      value: f.vaerdi,
      fieldInstance: { id },
      onChange: a => (f.vaerdi = a.value),
      onBlur: () => {}
    });
  Object.assign(f, {
    tegning: tegn,
    vist: () => tegn().props.egenskaber.value,
    skriv: tekst => tegn().props.egenskaber.onChange({ value: tekst }),
    forlad: () => tegn().props.egenskaber.onBlur(),
    fejl: () => form.get('validator').validateFieldInstance({ id }, f.vaerdi)
  });
  return f;
}

test('en pris med tusindpunktum bliver ikke til 380 kr.', async () => {
  const pris = felt(await blanket(window, SKEMA), 'pris');
  pris.skriv('380.000,5 kr.');
  assert.equal(pris.vist(), '380.000,5 kr.', 'stays as typed until the field is left');
  assert.deepEqual(pris.fejl(), [], 'no complaint while somebody writes');
  pris.forlad();
  assert.equal(pris.vaerdi, 380000.5);
  assert.equal(pris.vist(), '380.000,50');
  assert.deepEqual(pris.fejl(), []);
});

test('det, der ikke kan læses, bliver stående med grunden og låser knappen', async () => {
  const antal = felt(await blanket(window, SKEMA), 'antal');
  antal.skriv('ca. ti');
  antal.forlad();
  assert.equal(antal.vaerdi, 'ca. ti');
  assert.equal(antal.vist(), 'ca. ti');
  assert.match(antal.fejl()[0], /helt tal/);
  antal.skriv('  ');
  antal.forlad();
  assert.equal(antal.vaerdi, null);
});

test('den, der sender, er færdig med at skrive', async () => {
  const form = await blanket(window, SKEMA);
  const antal = felt(form, 'antal');
  antal.skriv('x');
  assert.deepEqual(antal.fejl(), []);
  form.validate();
  assert.equal(antal.fejl().length, 1);
});

test('en dato siges i ord og sendes uden ur og tidszone', async () => {
  const start = felt(await blanket(window, SKEMA), 'start');
  start.skriv('1/7 2099');
  start.forlad();
  assert.equal(start.vaerdi, '2099-07-01');
  assert.equal(start.vist(), '01.07.2099');
  const { egenskaber } = start.tegning().props;
  assert.equal(egenskaber.field.description, 'Onsdag 1. juli 2099 – Første dag');
  assert.equal(egenskaber.field.label, 'Start');
  assert.equal(start.tegning().props.class, 'fjs-form-field fjs-form-field-datetime');
  assert.equal(start.tegning().props.children[1].props.placeholder, 'dd.mm.åååå');
});

test('en dag på den forkerte side af i dag afvises kun, hvor blanketten siger det', async () => {
  const efter = async (dag, skrevet) => {
    const skema = structuredClone(SKEMA);
    skema.components.find(k => k.key === 'start').properties = { dag };
    const start = felt(await blanket(window, skema), 'start');
    start.skriv(skrevet);
    start.forlad();
    return start.fejl()[0];
  };
  assert.match(await efter('fra_i_dag', '1.7.2020'), /Datoen er gået/);
  assert.equal(await efter('fra_i_dag', '1.7.2099'), undefined);
  assert.match(await efter('til_i_dag', '1.7.2099'), /ligger i fremtiden/);
  assert.equal(await efter('til_i_dag', '1.7.2020'), undefined);
  assert.equal(await efter('fri', '1.7.2020'), undefined);
  assert.equal(await efter('fri', '1.7.2099'), undefined);
});

test('et klokkeslæt er stadig produktets eget felt', async () => {
  const form = await blanket(window, SKEMA);
  assert.equal(felt(form, 'kl').tegning(), 'the original');
  const rens = form.get('formFields').get('datetime').config.sanitizeValue;
  assert.equal(rens({ formField: SKEMA.components[3], value: '12:00' }), 'the original');
  assert.equal(rens({ formField: SKEMA.components[2], value: '1.7.2099' }), '2099-07-01');
  assert.equal(rens({ formField: SKEMA.components[2], value: { dag: 1 } }), null);
});

test('form-js taler dansk om det, der mangler', () => {
  assert.equal(fejlPaaDansk('Field is required.', { type: 'select' }), 'Vælg en mulighed.');
  assert.equal(fejlPaaDansk('Field is required.', { type: 'checkbox' }), 'Sæt kryds for at gå videre.');
  assert.equal(fejlPaaDansk('Field is required.', { type: 'textfield' }), 'Feltet skal udfyldes.');
  assert.equal(fejlPaaDansk('Field must have maximum value of 1500.5.', {}), 'Tallet må højst være 1.500,5.');
  assert.equal(fejlPaaDansk('Field must match pattern ^\\d{8}$.', {}), 'Skriv 8 cifre uden mellemrum.');
  assert.equal(
    fejlPaaDansk('Field must match pattern ^x$.', { properties: { patternMessage: 'Skriv x.' } }), 'Skriv x.');
  assert.equal(fejlPaaDansk('Noget helt andet', {}), 'Noget helt andet');
});

test('fejlene siges på dansk ved feltet', async () => {
  const form = await blanket(window, SKEMA, { fejl: () => ['Field must have minimum value of 1000.'] });
  assert.deepEqual(felt(form, 'antal', 3).fejl(), ['Tallet skal være mindst 1.000.']);
});
