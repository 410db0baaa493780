// What a coordinator asks first, on the dashboard and beside an instance: where is the forløb, and who
// has the ball. The answers are those of Projektrum, where the work goes on.
const rod = document.querySelector('base').getAttribute('app-root') || '';
const forside = rod.replace(/\/camunda$/, '');

function hent() {
  return fetch(forside + '/cockpit/overblik', {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  }).then(svar => {
    if (!svar.ok) throw new Error(svar.status);
    return svar.json();
  });
}

function lav(navn, tekst, egenskaber = {}) {
  const e = document.createElement(navn);
  if (tekst) e.textContent = tekst;
  return Object.assign(e, egenskaber);
}

function link(tekst, adresse) {
  return lav('a', tekst, { href: adresse });
}

function hvem(forloeb) {
  if (!forloeb.hos.length) return lav('span', 'Ingen opgaver venter');
  const liste = lav('ul');
  forloeb.hos.forEach(h => liste.append(lav('li', h)));
  return liste;
}

function raekke(forloeb) {
  const r = lav('tr');
  const titel = lav('th', '', { scope: 'row' });
  titel.append(
    link(forloeb.titel, forside + '/projektrum/forloeb/' + forloeb.id),
    lav('div', forloeb.id)
  );
  const diagram = lav('td');
  if (forloeb.proces) {
    diagram.append(
      link('Diagram', '#/process-instance/' + forloeb.proces + '/runtime')
    );
    diagram.firstChild.setAttribute('aria-label', 'Diagram for ' + forloeb.id);
  }
  const hos = lav('td');
  hos.append(hvem(forloeb));
  r.append(
    titel,
    lav('td', forloeb.faser.join(', ') || 'Ingen fase i gang'),
    hos,
    lav('td', String(forloeb.overskredet)),
    diagram
  );
  return r;
}

function tabel(alle) {
  const t = lav('table', '', { className: 'cam-table jobveu-overblik' });
  const hoved = lav('tr');
  ['Forløb', 'Fase nu', 'Hvem har bolden', 'Over fristen', 'I Cockpit'].forEach(n =>
    hoved.append(lav('th', n, { scope: 'col' }))
  );
  const top = lav('thead');
  top.append(hoved);
  const krop = lav('tbody');
  alle.forEach(f => krop.append(raekke(f)));
  t.append(top, krop);
  return t;
}

function vis(sted, vaelg, ingen) {
  const venter = lav('p', 'Henter overblikket …');
  sted.append(venter);
  hent()
    .then(alle => vaelg(alle))
    .then(valgte => venter.replaceWith(valgte.length ? tabel(valgte) : lav('p', ingen)))
    .catch(() =>
      venter.replaceWith(
        lav('p', 'Overblikket kunne ikke hentes. Genindlæs siden, eller åbn Projektrum.')
      )
    );
}

const tavle = {
  id: 'jobveu.overblik',
  pluginPoint: 'cockpit.dashboard',
  priority: 20,
  render: sted => {
    const kasse = lav('section', '', { className: 'jobveu-kasse' });
    kasse.append(lav('h3', 'Job-VEU overblik'));
    sted.append(kasse);
    vis(kasse, alle => alle, 'I koordinerer ingen forløb, der er i gang.');
  }
};

const fane = {
  id: 'jobveu.fane',
  pluginPoint: 'cockpit.processInstance.runtime.tab',
  priority: 100,
  properties: { label: 'Job-VEU overblik' },
  render: (sted, { processInstanceId }) =>
    vis(
      sted,
      alle => alle.filter(f => f.processer.includes(processInstanceId)),
      'Her ses kun igangværende forløb, som jeres organisation koordinerer.'
    )
};

export const udvidelser = [tavle, fane];
