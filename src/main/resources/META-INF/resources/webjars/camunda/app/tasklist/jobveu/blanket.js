// Shared by the cures: a way to reach the form-js form that Tasklist keeps to itself.
//
// Tasklist creates `new Form({container})` inside a closure and offers no hook. The class itself
// lies in the web application's bundle, so its importSchema is wrapped once; every form, also the
// start form, passes through it.

const FORM_JS = 57661; // module number in lib/deps.js of Camunda 7.24.0; a browser test holds it

const forSkema = [];
const forBlanket = [];
const forData = [];

/** Calls `f(schema)` before a form is drawn; the schema may be changed. */
export function vedSkema(f) {
  forSkema.push(f);
}

/** Calls `f(form, element)` once for each form, before it is drawn. */
export function vedBlanket(f) {
  forBlanket.push(f);
}

/** Calls `f(form, data)` before a form is drawn; what it resolves to is what the form shows. */
export function vedData(f) {
  forData.push(f);
}

const roedder = [document];
const iagttagere = [];
const AENDRINGER = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'disabled', 'hidden']
};

/** The forms on the page. */
export function blanketter() {
  return roedder.flatMap(r => [...r.querySelectorAll('.fjs-form')]);
}

/** A part of the page that is drawn by itself, such as the preview of a form, is seen to as well. */
export function vedRod(rod) {
  roedder.push(rod);
  iagttagere.forEach(i => i.observe(rod, AENDRINGER));
}

/** Runs `f` after changes to the page, at most once a frame. */
export function vedAendring(f) {
  let venter = false;
  const koer = () => {
    if (venter) return;
    venter = true;
    requestAnimationFrame(() => {
      venter = false;
      f();
    });
  };
  const iagttager = new MutationObserver(koer);
  iagttagere.push(iagttager);
  iagttager.observe(document.documentElement, AENDRINGER);
  koer();
}

/** The button that sends the form `sted` lies in: Complete, or Start in the start dialogue. */
export function knappen(sted) {
  const rude = sted.closest('.modal-content') || sted.closest('[cam-tasklist-form]');
  return rude && [...rude.querySelectorAll('button.btn-primary[type="submit"]')].pop();
}

/** Tasklist's own messages in the corner. */
export function beskeder() {
  return self.angular.element(document.body).injector()?.get('Notifications');
}

/** All fields of a schema, also those in groups and lists. */
export function alleFelter(skema) {
  return (skema.components || []).flatMap(k => [k, ...alleFelter(k)]);
}

/** The label a person knows the field by. */
export function navnPaa(felt) {
  return (felt.label || felt.dateLabel || felt.timeLabel || felt.key || '').trim();
}

/** Errors as a flat list of {id, raekker, tekster}; empty leftovers are not errors. */
export function fladFejl(fejl) {
  const ud = [];
  const gaa = (id, vaerdi, raekker) => {
    if (Array.isArray(vaerdi) && vaerdi.some(v => typeof v === 'string')) {
      ud.push({ id, raekker, tekster: vaerdi.filter(v => typeof v === 'string') });
    } else if (vaerdi && typeof vaerdi === 'object') {
      Object.entries(vaerdi).forEach(([nr, v]) => gaa(id, v, [...raekker, Number(nr)]));
    }
  };
  Object.entries(fejl || {}).forEach(([id, v]) => gaa(id, v, []));
  return ud;
}

/** The reverse of fladFejl. */
export function samlFejl(liste) {
  const ud = {};
  liste.forEach(({ id, raekker, tekster }) => {
    if (!raekker.length) {
      ud[id] = tekster;
      return;
    }
    let sted = (ud[id] = ud[id] || {});
    raekker.slice(0, -1).forEach(nr => (sted = sted[nr] = sted[nr] || {}));
    sted[raekker[raekker.length - 1]] = tekster;
  });
  return ud;
}

/** The field on screen (or in a list's row) that an error belongs to; undefined when it is gone. */
export function feltForekomst(form, { id, raekker }) {
  const soegt = [id, ...raekker].join('_');
  return form.get('formFieldInstanceRegistry').getAll().find(f => f.instanceId === soegt);
}

function findFormJs() {
  let krav;
  self.webpackChunkcamunda_bpm_webapp.push([['jobveu'], {}, r => (krav = r)]);
  return krav(FORM_JS).Form;
}

try {
  const Form = findFormJs();
  const original = Form.prototype.importSchema;
  Form.prototype.importSchema = async function (skema, data) {
    this.jobveuRaa = { skema, data };
    const kopi = JSON.parse(JSON.stringify(skema));
    forSkema.forEach(f => f(kopi));
    if (!this.jobveu) {
      this.jobveu = true;
      forBlanket.forEach(f => f(this, this._container));
    }
    let alleData = data;
    for (const f of forData) alleData = await f(this, alleData);
    return original.call(this, kopi, alleData);
  };
} catch (e) {
  console.error('Job-VEU: formularerne kunne ikke tilpasses', e);
}
