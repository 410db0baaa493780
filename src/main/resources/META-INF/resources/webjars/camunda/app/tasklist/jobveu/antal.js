// Cure: only the list one is at said how many tasks it has, so that what is late in another was not seen.
// The product asks for each list by itself and for rights at each; our server counts them all at once.
import { vedAendring } from './blanket.js';
import { kald } from './kald.js';

const GAELDER = 60_000; // ms; sooner when one goes to another task

let antal = {};
let hentet = -Infinity;

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

async function hent() {
  if (performance.now() - hentet < GAELDER) return;
  hentet = performance.now();
  const svar = await kald('GET', 'opgaver/antal').catch(() => null);
  if (!svar?.ok) return;
  antal = await svar.json();
  vis();
}

addEventListener('hashchange', () => (hentet = -Infinity));

vedAendring(() => {
  if (!document.querySelector('.task-filter')) return;
  vis();
  hent();
});
