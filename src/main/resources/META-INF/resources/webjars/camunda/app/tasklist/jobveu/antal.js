// Cure: only the list one is at said how many tasks it has, so that what is late in another was not seen.
// The product asks for each list by itself and for rights at each; our server counts them all at once.
import { vedAendring } from './blanket.js';
import { kald } from './kald.js';

const GAELDER = 60_000; // ms; sooner when one goes to another task
const LIGE_NU = 2_000; // ms: the address of the next task comes after its answer

let antal = {};
let hentet = -Infinity;
let fulgteMed = -Infinity;

/** The list one is at has the product's own number, which follows the list. */
function vis() {
  document.querySelectorAll('.task-filter .name a').forEach(link => {
    const nyt = antal[self.angular.element(link).scope()?.filter?.name];
    if (nyt === undefined) return;
    let tal = link.querySelector('.jobveu-antal');
    if (!tal) {
      tal = document.createElement('span');
      tal.className = 'counter jobveu-antal';
      link.append(tal);
    }
    if (tal.textContent !== String(nyt)) tal.textContent = nyt;
  });
}

/** The numbers have come with something else that was asked for. */
export function nyeAntal(nye) {
  fulgteMed = performance.now();
  hentet = fulgteMed;
  antal = nye;
  vis();
}

async function hent() {
  if (performance.now() - hentet < GAELDER) return;
  hentet = performance.now();
  const svar = await kald('GET', 'opgaver/antal').catch(() => null);
  if (!svar?.ok) return;
  antal = await svar.json();
  vis();
}

const aaben = () => /[?&]task=([^&]+)/.exec(location.hash)?.[1];

let foer = aaben(); // the task one was at last
addEventListener('hashchange', () => {
  const nu = aaben();
  if (!nu) return;
  // the product also writes the list and its order into the address, and opens a first task by itself
  if (foer && nu !== foer && performance.now() - fulgteMed > LIGE_NU) hentet = -Infinity;
  foer = nu;
});

vedAendring(() => {
  if (!document.querySelector('.task-filter')) return;
  vis();
  hent();
});
