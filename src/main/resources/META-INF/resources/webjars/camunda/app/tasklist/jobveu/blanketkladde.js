// Cure: what was typed was gone after a look at the diagram, F5, another list, Escape in the start
// dialogue or a session that ran out. Now it is kept by itself: on the server, under the rights of the
// task; of a form about a citizen in this window only (docs/adr/0021).
import { alleFelter, vedBlanket, vedData } from './blanket.js';
import { del } from './faerre.js';
import { kald } from './kald.js';
import { glemAndres, vindueskladde } from './kladder.js';
import { gaaTilLogin, paaVejVaek } from './session.js';
import { tages } from './taget.js';

const VENT = 800; // milliseconds after the last key
const FRA_SERVEREN = /\/(task|process-definition)\/([^/]+)\/deployed-(form|start-form)/;

const aktive = new Map();

function bruger() {
  return self.angular.element(document.body).injector()?.get('$rootScope').authentication?.name;
}

/** Which task or process the form belongs to: the address of its draft, or null. */
function stedFor(form) {
  const ramme = form._container.parentElement;
  const noegle = ramme && self.angular.element(ramme).scope()?.asynchronousFormKey?.key;
  const [, slags, id] = FRA_SERVEREN.exec(noegle || '') || [];
  return id ? `${slags === 'task' ? 'opgave' : 'start'}/${id}` : null;
}

function klokken(tid) {
  const da = valg => new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', ...valg });
  const dag = { day: 'numeric', month: 'long' };
  const kl = `kl. ${da({ hour: '2-digit', minute: '2-digit' }).format(tid).replace(':', '.')}`;
  return da(dag).format(tid) === da(dag).format(new Date()) ? kl : `${da(dag).format(tid)} ${kl}`;
}

/** Nothing to see in it: not an answer, whichever way form-js writes that. */
function erTomt(v) {
  if (Array.isArray(v)) return v.every(erTomt);
  if (v && typeof v === 'object') return Object.values(v).every(erTomt);
  return v === undefined || v === null || v === '' || v === false;
}

const ens = (a, b) => (erTomt(a) && erTomt(b)) || JSON.stringify(a) === JSON.stringify(b);

/** Keys that a person can change; a list is one of them, with all its rows. */
function noegler(skema) {
  const iLister = new Set(alleFelter(skema).filter(f => f.isRepeating).flatMap(alleFelter));
  return alleFelter(skema)
    .filter(f => !iLister.has(f) && !(f.readonly || f.disabled) && f.type !== 'group')
    .map(f => (f.isRepeating ? f.path : f.key))
    .filter(Boolean);
}

class Formularkladde {
  constructor(form, sted, udgangspunkt) {
    Object.assign(this, { form, sted, udgangspunkt, version: 0, gemtVersion: 0 });
    this.vindue = vindueskladde(bruger(), sted);
  }

  /** What is to be shown: the latest of the window's and the server's. */
  async hent() {
    const her = this.vindue.laes();
    try {
      const der = (await del(this.opgave, 'kladde')) ?? (await this.laes());
      this.kunVindue = der.kunVindue;
      this.nyeste = her && (!der.gemt || her.gemt > der.gemt) ? her : der.gemt ? der : null;
    } catch {
      this.nyeste = her;
    }
    const svar = this.nyeste?.svar || {};
    this.sidst = JSON.stringify(svar);
    return svar;
  }

  async laes() {
    const svar = await kald('GET', this.vej);
    if (svar.status === 401) gaaTilLogin();
    return svar.ok ? svar.json() : {};
  }

  /** The id of the task, or null for a start form. */
  get opgave() {
    return /^opgave\/(.+)$/.exec(this.sted)?.[1] ?? null;
  }

  aendret() {
    const { data, schema } = this.form._getState();
    const svar = {};
    noegler(schema).forEach(n => {
      if (!ens(data[n], this.udgangspunkt[n])) svar[n] = data[n] ?? null;
    });
    const tekst = JSON.stringify(svar);
    if (this.slut || tekst === this.sidst) return;
    this.sidst = tekst;
    this.version++;
    if (this.erTom) this.vindue.glem();
    else this.vindue.gem(svar);
    clearTimeout(this.ur);
    if (!this.kunVindue) this.ur = setTimeout(() => this.send(), VENT);
  }

  get vej() {
    return `${this.sted}/kladde`;
  }

  /** Everything is again as it was before anything was typed. */
  get erTom() {
    return this.sidst === '{}';
  }

  get venter() {
    return !this.slut && this.version > this.gemtVersion;
  }

  /** Sends what was typed last; also when the form is no longer on the screen. */
  async send(mere) {
    clearTimeout(this.ur);
    if (!this.venter || this.kunVindue) return;
    // the first letter takes the task, and only one's own has a draft
    const min = tages(this.opgave ?? this.sted);
    if (min !== true && !(await min)) {
      this.vis('Det, du har skrevet, huskes i dette vindue.');
      return;
    }
    const { version } = this;
    try {
      const svar = this.erTom
        ? await kald('DELETE', this.vej, undefined, mere)
        : await kald('PUT', this.vej, this.sidst, mere);
      if (svar.status === 401) gaaTilLogin();
      const krop = await svar.json().catch(() => ({}));
      if (this.slut) return;
      if (!svar.ok) {
        this.vis(krop.detail || 'Kladden kunne ikke gemmes. Det skrevne huskes i dette vindue.');
        return;
      }
      this.gemtVersion = Math.max(this.gemtVersion, version);
      if (version !== this.version) return;
      this.vindue.glem();
      this.vis(
        krop.gemt ? `Kladde gemt ${klokken(new Date(krop.gemt))}.` : '',
        krop.udeladte?.map(u => `Ikke med i kladden: ${u.besked}`)
      );
    } catch {
      this.vis('Kladden kunne ikke gemmes lige nu. Det skrevne huskes i dette vindue.');
    }
  }

  glem() {
    this.slut = true;
    clearTimeout(this.ur);
    this.vindue.glem();
  }

  async begyndForfra() {
    if (!self.confirm('Vil du slette kladden? Det, du har skrevet, kan ikke hentes igen.')) return;
    this.glem();
    await kald('DELETE', this.vej).catch(() => null);
    const { skema, data } = this.form.jobveuRaa;
    await this.form.importSchema(skema, data);
  }

  /** The line above the form: what was fetched, and the way to begin anew. */
  visHentet(element) {
    const linje = document.createElement('div');
    linje.className = 'jobveu-kladde';
    linje.setAttribute('role', 'status');
    element.before(linje);
    this.linjer = [linje];
    if (this.nyeste) {
      const tekst = document.createElement('span');
      const knap = document.createElement('button');
      knap.type = 'button';
      knap.className = 'btn btn-default';
      knap.textContent = 'Begynd forfra';
      knap.onclick = () => this.begyndForfra();
      linje.append(tekst, knap);
      // after it stands on the page, so that it is read aloud
      requestAnimationFrame(() => {
        tekst.textContent = `Kladde fra ${klokken(new Date(this.nyeste.gemt))} er hentet. `;
      });
    }
    const gemt = document.createElement('div');
    gemt.className = 'jobveu-kladde-gemt';
    gemt.setAttribute('aria-live', 'off');
    const udeladt = document.createElement('div');
    udeladt.className = 'jobveu-kladde-gemt jobveu-kladde-udeladt';
    udeladt.setAttribute('role', 'status');
    element.after(gemt, udeladt);
    this.linjer.push(gemt, udeladt);
    if (this.kunVindue) {
      this.vis(
        'Formularen handler om en borger. Det, du skriver, huskes kun i dette vindue, og kun til ' +
          'opgaven er fuldført eller vinduet lukkes.'
      );
    }
  }

  vis(tekst, udeladte = []) {
    const [, gemt, udeladt] = this.linjer || [];
    if (!gemt) return;
    gemt.textContent = tekst;
    udeladt.textContent = udeladte.join(' ');
  }

  fjernLinjer() {
    this.linjer?.forEach(l => l.remove());
  }
}

vedData(async (form, data) => {
  const sted = stedFor(form);
  if (!sted || !bruger()) return data;
  const foer = aktive.get(form);
  foer?.fjernLinjer();
  const kladde = new Formularkladde(form, sted, data);
  aktive.set(form, kladde);
  const svar = await kladde.hent();
  kladde.visHentet(form._container);
  return { ...data, ...svar };
});

vedBlanket((form, element) => {
  // What form-js itself puts in order while it draws is not typing.
  let roert = false;
  ['input', 'change', 'click', 'keydown'].forEach(slags =>
    element.addEventListener(slags, () => (roert = true), true)
  );
  form.on('changed', 10, () => {
    if (roert && !form._getState().properties.disabled) aktive.get(form)?.aendret();
  });
});

// Sent: the server has forgotten its own in the same breath.
const HttpClient = self['camunda-bpm-sdk-js']?.Client?.HttpClient;
if (HttpClient) {
  const original = HttpClient.prototype.post;
  HttpClient.prototype.post = function (vej, valg = {}) {
    const [, slags, id] = /^\/?(task|process-definition)\/([^/]+)\/submit-form$/.exec(vej) || [];
    if (!id) return original.call(this, vej, valg);
    const sted = `${slags === 'task' ? 'opgave' : 'start'}/${decodeURIComponent(id)}`;
    const dens = [...aktive.values()].filter(k => k.sted === sted);
    dens.forEach(k => clearTimeout(k.ur));
    return original.call(this, vej, {
      ...valg,
      done: (fejl, ...resten) => {
        if (!fejl) dens.forEach(k => k.glem());
        else dens.forEach(k => k.send());
        return valg.done?.(fejl, ...resten);
      }
    });
  };
}

const paaSkaermen = k => k.form._container.isConnected;

/** What leaving the window now would lose. */
const utrygge = () =>
  [...aktive.values()].filter(k => (k.kunVindue ? paaSkaermen(k) && !k.erTom : k.venter));

const sendAlle = mere => Promise.all([...aktive.values()].map(k => k.send(mere)));

self.addEventListener('beforeunload', e => {
  if (paaVejVaek() || !utrygge().length) return;
  sendAlle({ keepalive: true });
  e.preventDefault();
});
self.addEventListener('pagehide', () => sendAlle({ keepalive: true }));
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') sendAlle({ keepalive: true });
});

// Another person at the same window does not meet the first one's draft.
const modul = `cam.${document.querySelector('base').getAttribute('app-name')}.custom`;
self.angular.module(modul).run([
  '$rootScope',
  $rootScope => {
    $rootScope.$on('authentication.changed', (haendelse, nu) => nu && glemAndres(nu.name));
  }
]);
