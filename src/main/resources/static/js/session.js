// Nothing typed is lost when a session ends: a warning before, a way to go on, and after the log-in the
// form as it was, to be looked at and saved. Kept for this window only, and only until it is used
// (docs/adr/0021). Shares `jobveu-sted` and the channel with Tasklist's own session.js.
(() => {
  const { bruger, sessionSekunder, advarselSekunder, rod } = document.body.dataset;
  const SENDT = 'jobveu-sendt';
  const STED = 'jobveu-sted';
  const KLADDER = 'jobveu-kladde:';
  const RAEKKE = /^raekker\[(\d+)]\.(.+)$/;

  const lager = self.sessionStorage;
  const laes = noegle => JSON.parse(lager.getItem(noegle) || 'null');
  const skriv = (noegle, v) => lager.setItem(noegle, JSON.stringify(v));
  const kanal = new BroadcastChannel('jobveu-session');
  const sti = adresse => new URL(adresse, location.href).pathname;

  // ---- what was typed

  let rettet = null;

  /** Only looks something up: nothing is lost with it, and what is typed elsewhere still is. */
  const slaarOp = form => 'opslag' in form.dataset;

  /** A password is kept nowhere. */
  const harKode = form => [...form.elements].some(e => e.type === 'password');

  /** Forms that something is typed in; to log in and out is none of them. */
  const gemmes = form =>
    form.method === 'post' &&
    !slaarOp(form) &&
    !harKode(form) &&
    bruger &&
    [...form.elements].some(e => e.name && !['hidden', 'submit', 'button'].includes(e.type));

  function gem(form, tilstand) {
    skriv(SENDT, {
      bruger,
      tilstand,
      side: form.dataset.tilbage || location.pathname + location.search,
      handling: sti(form.action),
      felter: [...new FormData(form)].filter(([n, v]) => n !== '_csrf' && typeof v === 'string'),
      skjulte: [...form.elements].filter(e => e.type === 'hidden').map(e => e.name),
      fil: [...form.elements].some(e => e.type === 'file' && e.files.length > 0)
    });
  }

  /** The rows as they stand now: a list may have got or lost a participant in the meantime. */
  function nyeNavne(form, gemt) {
    const nu = {};
    [...form.elements].forEach(e => {
      const [, nr, navn] = RAEKKE.exec(e.name) || [];
      if (navn === 'deltagerId' && e.type === 'hidden') nu[e.value] = nr;
    });
    const flyt = {};
    gemt.felter.forEach(([n, v]) => {
      const [, nr, navn] = RAEKKE.exec(n) || [];
      if (navn === 'deltagerId' && gemt.skjulte.includes(n)) flyt[nr] = nu[v] ?? null;
    });
    return n => {
      const [, nr, navn] = RAEKKE.exec(n) || [];
      if (!nr || !(nr in flyt)) return n;
      return flyt[nr] === null ? null : `raekker[${flyt[nr]}].${navn}`;
    };
  }

  const erTil = (form, handling) => sti(form.action) === handling;

  /** A page that was reached by a button of this form: what was typed there goes along with it. */
  const foererTil = (form, handling) =>
    [...form.elements].some(e => e.hasAttribute('formaction') && sti(e.formAction) === handling);

  /**
   * Puts the values back; answers how many no longer have a place. On the page before, only what
   * was typed is put back: a hidden field may be the confirmation itself.
   */
  function udfyld(form, gemt) {
    const nytNavn = nyeNavne(form, gemt);
    const koe = {};
    let tabt = 0;
    gemt.felter.forEach(([n, v]) => {
      const navn = nytNavn(n);
      if (navn === null) tabt += v && !gemt.skjulte.includes(n) ? 1 : 0;
      else (koe[navn] = koe[navn] || []).push(v);
    });
    [...form.elements].forEach(e => {
      if (!e.name || e.name === '_csrf' || ['file', 'submit', 'button'].includes(e.type)) return;
      if (e.type === 'checkbox' || e.type === 'radio') {
        e.checked = (koe[e.name] || []).includes(e.value);
      } else if (koe[e.name]?.length) {
        e.value = koe[e.name].shift();
      }
    });
    Object.entries(koe).forEach(([navn, rest]) => {
      if (form.elements[navn]) return;
      const medHer = gemt.skjulte.includes(navn) === erTil(form, gemt.handling);
      if (medHer) rest.forEach(v => form.append(skjult(navn, v)));
      else if (!gemt.skjulte.includes(navn)) tabt += rest.filter(Boolean).length;
    });
    return tabt;
  }

  function skjult(navn, vaerdi) {
    const felt = document.createElement('input');
    felt.type = 'hidden';
    felt.name = navn;
    felt.value = vaerdi;
    return felt;
  }

  const faelles = (form, gemt) => gemt.felter.filter(([n]) => form.elements[n]).length;

  function genskab(gemt) {
    const form = [...document.forms]
      .filter(f => f.method === 'post')
      .filter(f => erTil(f, gemt.handling) || foererTil(f, gemt.handling))
      .sort((a, b) => faelles(b, gemt) - faelles(a, gemt))[0];
    const tabt = form ? udfyld(form, gemt) : gemt.felter.length;
    rettet = form || null;
    const saetninger = [
      form
        ? 'Du var logget ud, så det blev ikke gemt. Herunder står det, du havde skrevet. Se det' +
          ' igennem, og gem det så.'
        : 'Du var logget ud, så det blev ikke gemt, og formularen er her ikke længere.',
      ...(form && tabt
        ? [`${tabt === 1 ? 'Ét felt' : `${tabt} felter`} kunne ikke sættes ind, for listen er ændret imens.`]
        : []),
      ...(form && !erTil(form, gemt.handling) ? ['Resten står på den næste side.'] : []),
      ...(gemt.fil ? ['Filen skal du vælge igen.'] : [])
    ];
    const besked = document.createElement('div');
    besked.className = 'besked fejl genskabt';
    besked.setAttribute('role', 'alert');
    besked.tabIndex = -1;
    const overskrift = document.createElement('h2');
    overskrift.textContent = 'Det er ikke gemt endnu';
    const tekst = document.createElement('p');
    tekst.textContent = saetninger.join(' ');
    besked.append(overskrift, tekst);
    if (form) {
      const knap = document.createElement('button');
      knap.type = 'button';
      knap.className = 'anden';
      knap.textContent = 'Begynd forfra';
      knap.onclick = () => {
        rettet = null;
        location.replace(gemt.side);
      };
      besked.append(knap);
    }
    document.getElementById('indhold').prepend(besked);
    besked.focus();
  }

  document.addEventListener('input', e => {
    if (e.target.form && gemmes(e.target.form)) rettet = e.target.form;
  });
  document.addEventListener('submit', e => {
    if (gemmes(e.target)) gem(e.target, 'sendt');
    if (e.target.method === 'post' && !slaarOp(e.target)) rettet = null;
    const navn = e.target.elements.username?.value.trim();
    if (navn) glemAndres(navn);
  });
  self.addEventListener('beforeunload', e => {
    if (rettet) e.preventDefault();
  });

  // ---- which page this is

  const fraLogin = () => document.referrer && sti(document.referrer) === sti(`${rod}login`);

  function ankommet() {
    const gemt = laes(SENDT);
    const slutside = document.querySelector('[data-sessionslut]');
    if (slutside) {
      if (!bruger) kanal.postMessage('slut');
      if (!gemt || (bruger && gemt.bruger !== bruger)) return;
      skriv(SENDT, { ...gemt, tilstand: 'slut' });
      slutside.querySelector('a.knap').href = gemt.side;
      slutside.querySelector('[data-huskes]').hidden = false;
      slutside.querySelector('[data-huskes-ikke]').hidden = true;
      return;
    }
    if (!bruger) {
      if (new URLSearchParams(location.search).has('logget-ud')) {
        kanal.postMessage('slut');
        glem(() => true);
      }
      return;
    }
    kanal.postMessage('liv');
    glemAndres(bruger);
    const sted = laes(STED);
    if (gemt?.bruger !== bruger || gemt.tilstand !== 'slut') {
      lager.removeItem(SENDT);
      if (sted && fraLogin() && location.pathname === rod) {
        lager.removeItem(STED);
        location.replace(sted.sted);
      }
    } else if (gemt.side === location.pathname + location.search) {
      lager.removeItem(SENDT);
      genskab(gemt);
    } else if (fraLogin()) {
      location.replace(gemt.side);
    }
  }

  const glem = hvilke =>
    Object.keys(lager)
      .filter(n => n.startsWith('jobveu-') && hvilke(n))
      .forEach(n => lager.removeItem(n));

  /** Somebody else at the same window begins with nothing. */
  function glemAndres(navn) {
    const ens = anden => anden && anden.toLowerCase() === navn.toLowerCase();
    glem(
      n =>
        (n.startsWith(KLADDER) && !ens(n.slice(KLADDER.length).split(':')[0])) ||
        ([SENDT, STED].includes(n) && !ens(laes(n).bruger))
    );
  }

  // ---- the session's end

  const levetid = Number(sessionSekunder) * 1000;
  const varsel = Number(advarselSekunder) * 1000;
  let slut = Date.now() + levetid;
  let linje = null;
  let ude = false;
  let spoerger = false;

  const klokken = tid =>
    new Intl.DateTimeFormat('da-DK', {
      timeZone: 'Europe/Copenhagen',
      hour: '2-digit',
      minute: '2-digit'
    })
      .format(tid)
      .replace(':', '.');

  function vis(tekst, knaptekst, handling) {
    if (!linje) {
      linje = document.createElement('div');
      linje.className = 'sessionslinje';
      linje.setAttribute('role', 'alert');
      document.querySelector('.spring-over').after(linje);
    }
    const p = document.createElement('p');
    p.textContent = tekst;
    const knap = document.createElement('button');
    knap.type = 'button';
    knap.textContent = knaptekst;
    knap.onclick = handling;
    linje.replaceChildren(p, knap);
  }

  function skjul() {
    linje?.remove();
    linje = null;
  }

  function visAdvarsel() {
    vis(
      `Du bliver logget ud kl. ${klokken(slut)}, hvis du ikke gør noget. Tryk på knappen eller på` +
        ' en tast for at blive.',
      'Bliv logget ind',
      forlaeng
    );
  }

  function visSlut() {
    if (ude) return;
    ude = true;
    vis(
      'Du er logget ud. Det, du har skrevet, står her stadig, men er ikke gemt. Log ind igen, så' +
        ' finder du det i formularen.',
      'Log ind igen',
      () => {
        const form = rettet;
        if (form) gem(form, 'slut');
        rettet = null;
        location.assign(form ? laes(SENDT).side : location.href);
      }
    );
  }

  function levende() {
    if (ude) return;
    slut = Date.now() + levetid;
    skjul();
  }

  async function forlaeng() {
    if (spoerger || ude) return;
    spoerger = true;
    try {
      const svar = await fetch(`${rod}session`, {
        redirect: 'manual',
        cache: 'no-store',
        headers: { Accept: 'application/json' }
      });
      const nu = svar.ok ? await svar.json() : null;
      if (nu?.bruger === bruger) {
        document.querySelectorAll('input[name=_csrf]').forEach(f => (f.value = nu.csrf));
        levende();
        kanal.postMessage('liv');
      } else {
        visSlut();
      }
    } catch {
      // no connection just now: the warning stays
    } finally {
      spoerger = false;
    }
  }

  function se() {
    if (ude) return;
    const tilbage = slut - Date.now();
    if (tilbage <= 0) visSlut();
    else if (tilbage <= varsel && !linje) visAdvarsel();
  }

  ankommet();
  if (bruger && levetid > 0) {
    kanal.onmessage = e => (e.data === 'slut' ? visSlut() : levende());
    setInterval(se, 1000);
    document.addEventListener('visibilitychange', se);
    ['keydown', 'pointerdown'].forEach(slags =>
      document.addEventListener(slags, () => linje && forlaeng())
    );
  }
})();
