// The models as the editor's own components read, write and judge them (docs/adr/0061).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import Linter from 'bpmnlint/lib/linter.js';
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js';
import { BpmnModdle } from 'bpmn-moddle';
import { DmnModdle } from 'dmn-moddle';

const require = createRequire(import.meta.url);
const ROD = path.resolve(import.meta.dirname, '../../..');
const { kerne, sum } = require(path.join(ROD, 'scripts/tegning/modelsum.js'));
const bpmn = new BpmnModdle({ camunda: require('camunda-bpmn-moddle/resources/camunda.json') });
const dmn = new DmnModdle({ camunda: require('camunda-dmn-moddle/resources/camunda.json') });

const filer = mappe => fs.readdirSync(path.join(ROD, mappe))
  .filter(f => f.endsWith('.' + mappe)).sort()
  .map(f => ({ navn: `${mappe}/${f}`, xml: fs.readFileSync(path.join(ROD, mappe, f), 'utf8') }));

const gem = async (moddle, xml, ...slags) => {
  const { rootElement, warnings } = await moddle.fromXML(xml, ...slags);
  assert.deepEqual(warnings.map(w => w.message), []);
  return (await moddle.toXML(rootElement, { format: true })).xml;
};

for (const [moddle, mappe, ...slags] of [[bpmn, 'bpmn'], [dmn, 'dmn', 'dmn:Definitions']]) {
  test(`hver fil i ${mappe}/ er den samme, når editoren har åbnet og gemt den`, async () => {
    const alle = filer(mappe);
    assert.ok(alle.length >= 30);
    for (const { navn, xml } of alle) {
      const gemt = await gem(moddle, xml, ...slags);
      assert.equal(kerne(gemt), kerne(xml), navn);
      assert.equal(await gem(moddle, gemt, ...slags), gemt, navn + ' gemt to gange');
    }
  });
}

test('det, der er lavet om, ses', async () => {
  const { xml } = filer('bpmn')[0];
  const aendret = xml.replace(/ name="([^"]+)"/, ' name="$1 igen"');
  assert.notEqual(sum(aendret), sum(xml));
});

// our own rules are asked by the Java tests, of all models at once; below, once, that they are asked and answer here
process.env.JOBVEU_KONTROL = 'nej';

// a linter remembers what it has seen, so each model has its own
const lint = async xml => {
  const config = JSON.parse(fs.readFileSync(path.join(ROD, '.bpmnlintrc'), 'utf8'));
  const { rootElement } = await bpmn.fromXML(xml);
  return new Linter({ config, resolver: new NodeResolver({ require }) }).lint(rootElement);
};

test('bpmnlint finder ingen fejl i modellerne', async () => {
  const fejl = [];
  for (const { navn, xml } of filer('bpmn')) {
    for (const [regel, fund] of Object.entries(await lint(xml))) {
      fund.filter(f => f.category !== 'warn')
        .forEach(f => fejl.push(`${navn}, ${f.id}: ${f.message} (${regel})`));
    }
  }
  assert.deepEqual(fejl, []);
});

test('bpmnlint ser en fejl, når der er en', async () => {
  const { xml } = filer('bpmn').find(f => f.navn.endsWith('venteliste.bpmn'));
  const fund = await lint(
    xml.replace('<bpmn:endEvent ', '<bpmn:complexGateway id="Gateway_Ny" /><bpmn:endEvent '));
  assert.ok(fund['no-complex-gateway'].some(f => f.id === 'Gateway_Ny'));
  assert.ok(fund['no-disconnected'].some(f => f.id === 'Gateway_Ny'));
});

test('vores egne regler står ved deres element, og de får tegningen, som den er', async () => {
  const { navn, xml } = filer('bpmn').find(f => f.navn.endsWith('venteliste.bpmn'));
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'regler-'));
  const regler = path.join(mappe, 'regler.cjs');
  fs.writeFileSync(regler, `const fs = require('node:fs');
    const fil = process.argv[2];
    fs.copyFileSync(fil, ${JSON.stringify(path.join(mappe, 'set.bpmn'))});
    fs.writeFileSync(${JSON.stringify(path.join(mappe, 'ved.txt'))},
      fs.readdirSync('bpmn').length + ' ' + fs.readdirSync('dmn').length + ' ' + fs.readdirSync('forms').length);
    console.log(fil + ', Flow_VenterKandidatenJa: »afklaringUdfal« er ikke en kendt procesvariabel.');
    console.log('Råd: ' + fil + ', UserTask_SvarVentende: Skriv, hvorfor opgaven findes.');
    process.exitCode = 1;`);
  process.env.JOBVEU_KONTROL = regler;
  try {
    const fund = (await lint(xml))['jobveu/regler'].map(f => [f.id, f.message]);
    assert.deepEqual(fund, [
      ['Flow_VenterKandidatenJa', '»afklaringUdfal« er ikke en kendt procesvariabel.'],
      ['UserTask_SvarVentende', 'Skriv, hvorfor opgaven findes.']]);
    assert.equal(kerne(fs.readFileSync(path.join(mappe, 'set.bpmn'), 'utf8')), kerne(xml), navn);
    assert.match(fs.readFileSync(path.join(mappe, 'ved.txt'), 'utf8'), /^3\d 3\d 8\d$/);
    fs.writeFileSync(regler, 'process.exit(2)');
    assert.match((await lint(xml))['jobveu/regler'][0].message, /^Vores egne regler er ikke spurgt/);
  } finally {
    process.env.JOBVEU_KONTROL = 'nej';
    fs.rmSync(mappe, { recursive: true });
  }
});
