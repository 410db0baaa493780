// What plays tokens is made of what package.json pins, and nobody edits it (docs/adr/0073).
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { MAAL, byg } from '../../../scripts/simulering/byg.js';

test('filerne i js/bibliotek er dem, scripts/simulering/byg.js laver', async () => {
  const filer = await byg();
  assert.deepEqual(fs.readdirSync(MAAL).sort(), Object.keys(filer).sort());
  for (const [navn, tekst] of Object.entries(filer)) {
    assert.equal(fs.readFileSync(path.join(MAAL, navn), 'utf8') === tekst, true,
      `${navn} er en anden; kør node scripts/simulering/byg.js`);
  }
  assert.match(filer['simulering.js'], /Vælg vej/);
  assert.doesNotMatch(filer['simulering.js'], /Trigger Event|Set Sequence Flow|Reset Simulation/);
});
