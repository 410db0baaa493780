// Cure: after Complete, and after a start, the product shows an empty place that says "choose a task". Now the
// next task of the same forløb is there; when there is none, it says so, with the way to the forløb and back to where one
// came from, and opens what comes meanwhile.
import { nyeAntal } from './antal.js';
import { beskeder, vedAendring } from './blanket.js';
import { kald } from './kald.js';
import { kort } from './opgavekort.js';
import { vores } from './session.js';

/** The next step may be the system's own, which is done a moment later; milliseconds. */
const VENT = [0, 700, 1500];
/** Others may do their part while one waits. Then only when one comes back, or no session would ever end. */
const SENERE = [5_000, 15_000, 40_000];
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
    `Det er gjort. Der er ikke flere opgaver til jer i »${k.titel}« lige nu. Kommer der en, mens du er her, åbnes den.`,
    vejen('Gå til forløbet', `${vores}/projektrum/forloeb/${encodeURIComponent(k.forloebId)}`),
    kom ? vejen('Tilbage, hvor du kom fra', kom) : vejen('Gå til forsiden', `${vores}/`)
  );
}

const pause = tid => new Promise(videre => setTimeout(videre, tid));

/** Until the person comes back to this window. */
const tilbage = () => new Promise(videre => addEventListener('focus', videre, { once: true }));

async function findNaeste(k) {
  const svar = await kald('GET', `opgaver/naeste/${encodeURIComponent(k.forloebId)}`).catch(() => null);
  if (!svar?.ok) return null;
  const { opgave, antal } = await svar.json();
  if (antal) nyeAntal(antal);
  return opgave;
}

/** Whether the person does something else here that an opened task would take away. */
const optaget = () =>
  !!document.querySelector('.modal-dialog') || !!document.activeElement?.matches('input, textarea, select');

let ventet = null; // the task that is on its way to the page

/** Where the keyboard was is gone with the form; it goes on from the head of the task, and not from the top. */
vedAendring(() => {
  const overskrift = ventet && document.querySelector('.task-card header h2');
  if (!overskrift || self.angular.element(overskrift).scope()?.task?.id !== ventet) return;
  ventet = null;
  if (document.activeElement && document.activeElement !== document.body) return;
  overskrift.tabIndex = -1;
  overskrift.focus();
});

/** The product says itself that something has begun, and that a task is done only until the next is open. */
function aabn(naeste, status, alene) {
  const her = parametre();
  ventet = naeste.id;
  her.set('task', naeste.id);
  location.hash = `#/?${her}`;
  beskeder()?.addMessage({
    status,
    message: `Her er den næste i »${naeste.titel}«.`,
    duration: 8000,
    exclusive: alene
  });
}

/**
 * Shows the next task of a forløb, unless the person has chosen another meanwhile.
 * @param k {id of the task that is done, forloebId, titel}
 * @param gjort what is said when it is opened at once
 */
async function gaaVidere(k, gjort) {
  faerdig = k.id;
  const boks = linjen();
  if (!boks) return;
  sig(boks, 'Det er gjort. Den næste opgave i forløbet findes frem.');
  const aabnet = async status => {
    const naeste = valgt() || optaget() ? null : await findNaeste(k);
    if (!naeste || valgt() || optaget()) return false;
    aabn(naeste, status, k.id !== null);
    return true;
  };
  const iVejen = () => valgt() || faerdig !== k.id;
  for (const tid of VENT) {
    await pause(tid);
    if (iVejen() || (await aabnet(gjort))) return;
  }
  if (iVejen()) return;
  sigDetErDetSidste(boks, k);
  for (let nr = 0; ; nr++) {
    await Promise.race([tilbage(), ...(nr < SENERE.length ? [pause(SENERE[nr])] : [])]);
    if (iVejen() || (await aabnet('Der er kommet en opgave til jer.'))) return;
  }
}

/** Runs `f` with what the server answered, after the application has. */
const ogSaa = (valg, f) => ({
  ...valg,
  done: (fejl, ...resten) => {
    const svar = valg.done?.(fejl, ...resten);
    if (!fejl) f(...resten);
    return svar;
  }
});

/** The dialogue it was started in takes its own marks out of the address as it closes. */
async function begyndt(forloeb, titel) {
  if (!forloeb?.businessKey) return;
  while (document.querySelector('.modal-dialog')) await pause(100);
  await gaaVidere({ id: null, forloebId: forloeb.businessKey, titel }, 'Den første opgave er åbnet.');
}

const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.post;
  HttpClient.prototype.post = function (vej, valg = {}) {
    const [, slags, id] = /^\/?(task|process-definition)\/(.+)\/submit-form$/.exec(vej) || [];
    if (!id) return original.call(this, vej, valg);
    if (slags === 'process-definition') {
      const titel = valg.data?.variables?.titel?.value;
      return original.call(this, vej, ogSaa(valg, svar => begyndt(svar, titel)));
    }
    const om = kort(decodeURIComponent(id));
    return original.call(
      this,
      vej,
      ogSaa(valg, () => om.then(k => k && gaaVidere(k, 'Opgaven er fuldført.')))
    );
  };
}

vedAendring(() => {
  if (valgt()) document.querySelector('.jobveu-videre')?.remove();
});
