// Cure: the product asks for the parts of a task one by one, each in a call that finds the person, the task and
// the right to it again, and for some of them although it has them. Now a form comes in one call with its
// text, what it shows and the draft; each part is given away once, and what is missing is asked for as before.
// The list is asked for twice as well, when Tasklist opens and when the address moves: an answer that has just come stands.
import { kald } from './kald.js';

const FRA_OPGAVEN = /\/task\/([^/]+)\/deployed-form(?:\?|$)/;

const LISTE = /^filter\/[^/]+\/list(?:\?|$)/;
/** Milliseconds in which the product may want the same list again because something else on the page moved. */
const LIGE_NU = 1_500;
/** And how long it may wait for one that is on its way. */
const UNDERVEJS = 10_000;

let laest = null; // the task that was read last, as the server told it
let taget = null; // {id, bruger, navn}: one's own since
let blad = null; // {id, dele}: what its form is drawn of

function begyndBlad(id) {
  blad = {
    id,
    dele: kald('GET', `opgave/${encodeURIComponent(id)}/blad`)
      .then(s => (s.ok ? s.json() : {}))
      .catch(() => ({}))
  };
}

/** A part of the form of this task, once; undefined when it has to be asked for. */
export async function del(id, navn) {
  if (blad?.id !== id) return undefined;
  const dele = await blad.dele;
  const svar = dele[navn];
  delete dele[navn];
  return svar;
}

/** The task as it is since it was taken by this person, without asking for it again. */
function medUdfoerer(opgave, { bruger, navn }) {
  const [firstName, ...resten] = navn.split(' ');
  const link = {
    type: 'assignee',
    userId: bruger,
    _embedded: { user: [{ id: bruger, firstName, lastName: resten.join(' ') }] }
  };
  const links = opgave._embedded?.identityLink || [];
  return {
    ...opgave,
    assignee: bruger,
    _embedded: { ...opgave._embedded, identityLink: [...links.filter(l => l.type !== 'assignee'), link] }
  };
}

/** The server has let the person take the task: the product is told so when it asks. */
export function blevTaget(id, bruger) {
  const navn = document.querySelector('header.hoved .navn')?.textContent.trim();
  if (navn && laest?.id === id) taget = { id, bruger, navn };
  liste = null;
}

/** What the product asks for and need not be asked of the server: the answer, or undefined. */
async function kendt(vej, data) {
  // the next task is found for the whole forløb (videre), and not only in the same process
  if (vej === 'task' && data?.assignee && data.processInstanceId) {
    return { _embedded: { task: [] }, count: 0 };
  }
  const [, id, hvad] = /^task\/([^/]+)(?:\/(form|form-variables))?$/.exec(vej) || [];
  if (!id) return undefined;
  if (hvad === 'form-variables') return del(id, 'variabler');
  if (hvad === 'form') {
    if (laest?.id !== id || !laest.camundaFormRef) return undefined;
    begyndBlad(id);
    return { key: null, camundaFormRef: laest.camundaFormRef, contextPath: null };
  }
  if (taget?.id !== id || laest?.id !== id) return undefined;
  laest = medUdfoerer(laest, taget);
  taget = null;
  return structuredClone(laest);
}

let liste = null; // {noegle, valgt, svar, til}: what was answered last, or is on its way

/** The product writes the same question with its parts in another order. */
const iOrden = (_, v) =>
  v && typeof v === 'object' && !Array.isArray(v) ? Object.fromEntries(Object.entries(v).sort()) : v;

const valgt = () => /[?&]task=([^&]+)/.exec(location.hash)?.[1];

/** Whether the list that was answered has the task one is at now. */
const harValgte = svar => svar?._embedded?.task?.some(t => t.id === valgt());

/** What is known of this question, or undefined when it has to be asked. */
const kendtListe = noegle => (liste?.noegle === noegle && performance.now() < liste.til ? liste : undefined);

/** Its answer, or null when it does not stand any more. */
async function svaret(foer) {
  const svar = await foer.svar;
  const staar = svar && foer === liste && (foer.valgt === valgt() || harValgte(svar));
  return staar ? structuredClone(svar) : null;
}

/** Asks for it, and keeps what comes for the moment. */
function spoergOmListen(noegle, send, vej, valg) {
  let kom;
  const ny = { noegle, valgt: valgt(), svar: new Promise(f => (kom = f)), til: performance.now() + UNDERVEJS };
  liste = ny;
  return send.call(this, vej, {
    ...valg,
    done: (fejl, svar, ...resten) => {
      ny.til = performance.now() + LIGE_NU;
      kom(fejl ? null : structuredClone(svar));
      return valg.done?.(fejl, svar, ...resten);
    }
  });
}

const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.get;
  HttpClient.prototype.get = async function (vej, valg = {}) {
    const sti = vej.replace(/^\//, '');
    const svar = await kendt(sti, valg.data);
    if (svar !== undefined) {
      valg.done?.(null, svar);
      return svar;
    }
    const [, id] = /^task\/([^/]+)$/.exec(sti) || [];
    if (!id) return original.call(this, vej, valg);
    return original.call(this, vej, {
      ...valg,
      done: (fejl, opgave, ...resten) => {
        laest = fejl ? null : structuredClone(opgave);
        return valg.done?.(fejl, opgave, ...resten);
      }
    });
  };

  const send = HttpClient.prototype.post;
  HttpClient.prototype.post = async function (vej, valg = {}) {
    const sti = vej.replace(/^\//, '');
    if (!LISTE.test(sti)) {
      liste = null; // what is sent may change it
      return send.call(this, vej, valg);
    }
    const noegle = sti + JSON.stringify(valg.data, iOrden);
    const foer = kendtListe(noegle);
    const samme = foer && (await svaret(foer));
    if (!samme) return spoergOmListen.call(this, noegle, send, vej, valg);
    valg.done?.(null, samme);
    return samme;
  };
}

const hent = self.fetch;
self.fetch = async function (hvad, ...valg) {
  const [, id] = (typeof hvad === 'string' && FRA_OPGAVEN.exec(hvad)) || [];
  const skema = id && (await del(decodeURIComponent(id), 'skema'));
  return skema ? new Response(JSON.stringify(skema), { status: 200 }) : hent.call(this, hvad, ...valg);
};
