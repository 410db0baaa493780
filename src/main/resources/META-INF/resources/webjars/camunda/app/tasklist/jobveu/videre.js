// Cure: after Complete the product shows an empty place that says "choose a task". Now the next task of the
// same forløb is there; when there is none, it says so, with the way to the forløb and back to where one
// came from.
import { beskeder, vedAendring } from './blanket.js';
import { kald } from './kald.js';
import { kort } from './opgavekort.js';
import { vores } from './session.js';

/** The next step may be the system's own, which is done a moment later; milliseconds. */
const VENT = [0, 700, 1500];
const kom = document.referrer.startsWith(location.origin) && !document.referrer.includes('/camunda/')
  ? document.referrer
  : null;

const parametre = () => new URLSearchParams(location.hash.replace(/^#\/?\??/, ''));

let faerdig = null; // the task that is done; the address still names it for a moment

/** Whether a task has been chosen after that. */
function valgt() {
  const id = parametre().get('task');
  return !!id && id !== faerdig;
}

function vejen(tekst, adresse) {
  const a = document.createElement('a');
  a.className = 'btn btn-default';
  a.href = adresse;
  a.textContent = tekst;
  return a;
}

/** A line where the form was; null when another task has been chosen. */
function linjen() {
  const rude = document.querySelector('.task-details .content');
  if (!rude || valgt()) return null;
  document.querySelector('.jobveu-videre')?.remove();
  const boks = document.createElement('div');
  boks.className = 'jobveu-videre';
  boks.setAttribute('role', 'status');
  boks.append(document.createElement('p'));
  rude.prepend(boks);
  return boks;
}

/** After the line stands on the page, so that it is read aloud. */
function sig(boks, tekst, ...veje) {
  requestAnimationFrame(() => {
    boks.firstChild.textContent = tekst;
    boks.append(...veje);
  });
}

function sigDetErDetSidste(boks, k) {
  sig(
    boks,
    `Det er gjort. Der er ikke flere opgaver til jer i »${k.titel}« lige nu.`,
    vejen('Gå til forløbet', `${vores}/projektrum/forloeb/${encodeURIComponent(k.forloebId)}`),
    kom ? vejen('Tilbage, hvor du kom fra', kom) : vejen('Gå til forsiden', `${vores}/`)
  );
}

const pause = tid => new Promise(videre => setTimeout(videre, tid));

/** Shows the next task of this one's forløb, unless the person has chosen another meanwhile. */
async function gaaVidere(k) {
  faerdig = k.id;
  const boks = linjen();
  if (!boks) return;
  sig(boks, 'Det er gjort. Den næste opgave i forløbet findes frem.');
  for (const tid of VENT) {
    await pause(tid);
    if (valgt()) return;
    const svar = await kald('GET', `opgaver/naeste/${encodeURIComponent(k.forloebId)}`).catch(() => null);
    const naeste = svar?.ok ? (await svar.json()).opgave : null;
    if (naeste && !valgt()) {
      const her = parametre();
      her.set('task', naeste.id);
      location.hash = `#/?${her}`;
      beskeder()?.addMessage({
        status: 'Opgaven er fuldført.',
        message: `Her er den næste i »${k.titel}«.`,
        duration: 8000,
        exclusive: true
      });
      return;
    }
    if (!svar) break;
  }
  sigDetErDetSidste(boks, k);
}

const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.post;
  HttpClient.prototype.post = function (vej, valg = {}) {
    const [, id] = /^\/?task\/([^/]+)\/submit-form$/.exec(vej) || [];
    if (!id) return original.call(this, vej, valg);
    const om = kort(decodeURIComponent(id));
    return original.call(this, vej, {
      ...valg,
      done: (fejl, ...resten) => {
        const svar = valg.done?.(fejl, ...resten);
        if (!fejl) om.then(k => k && gaaVidere(k));
        return svar;
      }
    });
  };
}

vedAendring(() => {
  if (valgt()) document.querySelector('.jobveu-videre')?.remove();
});
