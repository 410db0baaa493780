// The page Modeller draws with what the product itself draws with (docs/adr/0058): the viewer of Cockpit for
// a process, and that of Tasklist for a form. Both lie in the product's bundle, under these numbers in 7.24.0.

const BPMN = 82236;
const BLANKET = 11306;

/** The bundle's own way to its parts. */
function bundt() {
  let hent = null;
  const dele = self.webpackChunkcamunda_bpm_webapp;
  dele?.push([['jobveu-modeller'], {}, krav => { hent = krav; }]);
  return hent;
}

async function tekst(adresse) {
  const svar = await fetch(adresse, { credentials: 'same-origin' });
  if (!svar.ok) throw new Error(String(svar.status));
  return svar.text();
}

function ryd(sted) {
  sted.querySelector('.venter')?.remove();
}

/** For whoever has no wheel: a telephone, the keyboard; and what plays the drawing. */
function knapper(sted, laerred, heleVejen, spil) {
  const raekke = Object.assign(document.createElement('div'), { className: 'knapper modelknapper' });
  const knap = (navn, handling) => {
    const k = Object.assign(document.createElement('button'), { type: 'button', className: 'anden', textContent: navn });
    k.addEventListener('click', handling);
    raekke.append(k);
    return k;
  };
  knap('Forstør', () => laerred().zoom(laerred().zoom() * 1.4));
  knap('Formindsk', () => laerred().zoom(laerred().zoom() / 1.4));
  knap('Vis det hele', heleVejen);
  const spilles = knap('Spil den igennem', async () => {
    spilles.disabled = true;
    const igang = await spil();
    spilles.textContent = igang ? 'Tilbage til tegningen' : 'Spil den igennem';
    spilles.disabled = false;
  });
  const hvordan = document.createElement('p');
  hvordan.setAttribute('role', 'status');
  raekke.append(hvordan);
  sted.before(raekke);
  return hvordan;
}

/** What has happened while the drawing is played, below it: read, and read aloud. */
function fortaelling(sted) {
  const rul = Object.assign(document.createElement('div'), { className: 'modelspor', tabIndex: 0, hidden: true });
  rul.setAttribute('role', 'log');
  rul.setAttribute('aria-label', 'Det, gennemgangen har været igennem');
  const liste = document.createElement('ol');
  rul.append(liste);
  sted.after(rul);
  return {
    vis: ja => {
      rul.hidden = !ja;
      liste.replaceChildren();
    },
    sig: saetning => {
      liste.append(Object.assign(document.createElement('li'), { textContent: saetning }));
      rul.scrollTop = rul.scrollHeight;
    }
  };
}

async function proces(sted, krav) {
  const Fremviser = krav(BPMN).A;
  const xml = await tekst(sted.dataset.model);
  ryd(sted);
  let billede = null;
  const laerred = () => billede.get('canvas');
  const heleVejen = () => laerred().zoom('fit-viewport');

  async function vis(nyt) {
    billede?.destroy();
    billede = nyt;
    await billede.importXML(xml);
    heleVejen();
    const kendte = billede.get('elementRegistry');
    // id and kind, as the server found them
    for (const [id, klasse] of JSON.parse(sted.dataset.maerker || '[]')) {
      if (kendte.get(id)) laerred().addMarker(id, klasse);
    }
    const svg = sted.querySelector('svg');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `Tegning af ${sted.dataset.titel}`);
  }

  await vis(new Fremviser({ container: sted, width: '100%', height: '100%' }));
  const spor = fortaelling(sted);
  let spilles = false;
  const hvordan = knapper(sted, laerred, heleVejen, async () => {
    const { HVORDAN, begynd, spiller } = await import('./gennemspil.js');
    spilles = !spilles;
    sted.classList.toggle('simulation', false);
    await vis(spilles ? spiller(sted) : new Fremviser({ container: sted, width: '100%', height: '100%' }));
    spor.vis(spilles);
    if (spilles) begynd(sted, billede, spor.sig);
    hvordan.textContent = spilles ? HVORDAN : '';
    return spilles;
  });
  new ResizeObserver(() => {
    // without a size, as while the page is left, there is no scale to fit it to
    if (!sted.clientWidth || !sted.clientHeight) return;
    laerred().resized();
    if (!spilles) heleVejen();
  }).observe(sted);
}

// What cures a form in Tasklist (docs/adr/0010) and does not need Tasklist around it.
const KURE = ['tastning', 'lister', 'blanketsprog', 'indsat', 'talfelt', 'datofelt'];
const kur = navn => import(new URL(`../camunda/app/tasklist/jobveu/${navn}.js`, import.meta.url));

/** The form's own checks, as Tasklist would make them at *Fuldfør*. */
function proev(sted, form) {
  const raekke = Object.assign(document.createElement('div'), { className: 'knapper modelknapper' });
  const knap = Object.assign(document.createElement('button'), {
    type: 'button', className: 'anden', textContent: 'Se, hvad der mangler'
  });
  const svar = document.createElement('span');
  svar.setAttribute('role', 'status');
  knap.addEventListener('click', () => {
    const antal = Object.keys(form.validate()).length;
    svar.textContent = antal === 0
      ? 'Alt er udfyldt, som blanketten kræver.'
      : antal === 1 ? 'Ét felt mangler eller skal rettes.' : `${antal} felter mangler eller skal rettes.`;
  });
  raekke.append(knap, svar);
  sted.before(raekke);
}

async function blanket(sted, krav) {
  const { vedRod } = await kur('blanket');
  await Promise.all(KURE.map(kur));
  const { Form } = krav(BLANKET);
  const skema = JSON.parse(await tekst(sted.dataset.model));
  ryd(sted);
  // Tasklist's own style sheet, which must not reach the page around it
  const skygge = sted.attachShadow({ mode: 'open' });
  const stil = document.createElement('link');
  stil.rel = 'stylesheet';
  stil.href = `${document.body.dataset.rod}camunda/app/tasklist/camunda-tasklist-bootstrap.css`;
  const indre = document.createElement('div');
  skygge.append(stil, indre);
  vedRod(skygge);
  const form = new Form({ container: indre });
  await form.importSchema(skema, {});
  proev(sted, form);
}

export async function tegn(sted, krav) {
  try {
    await (sted.dataset.slags === 'proces' ? proces : blanket)(sted, krav);
    sted.dataset.tegnet = 'ja';
  } catch {
    ryd(sted);
    sted.append(Object.assign(document.createElement('p'), {
      textContent: 'Billedet kan ikke tegnes. Hent filen, og åbn den i Camunda Modeler.',
    }));
    sted.dataset.tegnet = 'nej';
  }
}

const krav = bundt();
for (const sted of document.querySelectorAll('[data-model]')) tegn(sted, krav);
