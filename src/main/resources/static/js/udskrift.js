// What a style sheet cannot do for a printed page: its title and date in the margins, what is written in fields as
// text that wraps, and what is folded away unfolded.
(() => {
  const rod = document.documentElement;
  const somTekst = tekst => '"' + tekst.replace(/[\\"]/g, '\\$&').replace(/\s+/g, ' ') + '"';
  rod.style.setProperty('--udskrift-titel', somTekst(document.title));
  rod.style.setProperty('--udskrevet', somTekst(document.querySelector('meta[name="udskrevet"]').content));

  const vaerdi = felt => {
    if (felt.tagName === 'SELECT') {
      return felt.value === '' ? '' : [...felt.selectedOptions].map(o => o.textContent.trim()).join(', ');
    }
    return felt.type === 'date' ? felt.value.split('-').reverse().join('-') : felt.value;
  };
  const FELTER = 'main :is(select, textarea, input:not([type=hidden], [type=file], [type=password], [type=radio], [type=checkbox]))';
  let foldede = [];
  let skjulte = [];
  let nye = [];

  function aendret(felt) {
    if (felt.tagName === 'SELECT') {
      return felt.selectedIndex !== Math.max([...felt.options].findIndex(o => o.defaultSelected), 0);
    }
    return ['checkbox', 'radio'].includes(felt.type)
      ? felt.checked !== felt.defaultChecked
      : felt.value !== felt.defaultValue;
  }

  /** Rows that are typed and not yet on the list; those that are still empty are no part of it. */
  function nyeRaekker() {
    nye = [...document.querySelectorAll('.nye-raekker')].filter(a =>
      [...a.querySelectorAll(FELTER)].some(f => f.value.trim())
    );
    nye.forEach(a => a.classList.remove('kun-skaerm'));
    skjulte = nye
      .flatMap(a => [...a.querySelectorAll('tbody tr')])
      .filter(r => ![...r.querySelectorAll(FELTER)].some(f => f.value.trim()));
    skjulte.forEach(r => r.classList.add('kun-skaerm'));
  }

  /** Paper does not tell what is stored from what is typed. */
  function sigHvadDerIkkeErGemt() {
    const ikkeGemt = [...document.querySelectorAll('main form')].filter(
      f => nye.some(a => a.contains(f)) || [...f.elements].some(aendret)
    );
    for (const form of ikkeGemt.filter(f => !('opslag' in f.dataset))) {
      const besked = document.createElement('p');
      besked.className = 'udskrevet';
      besked.textContent = 'Det, der står i felterne herunder, er skrevet, men ikke gemt.';
      form.prepend(besked);
    }
  }

  addEventListener('beforeprint', () => {
    nyeRaekker();
    sigHvadDerIkkeErGemt();
    for (const felt of document.querySelectorAll(FELTER)) {
      const tekst = document.createElement('span');
      tekst.className = 'udskrevet';
      tekst.textContent = vaerdi(felt);
      felt.after(tekst);
    }
    foldede = [...document.querySelectorAll('main details:not([open])')];
    foldede.forEach(d => { d.open = true; });
  });
  addEventListener('afterprint', () => {
    document.querySelectorAll('.udskrevet').forEach(t => t.remove());
    nye.forEach(a => a.classList.add('kun-skaerm'));
    skjulte.forEach(r => r.classList.remove('kun-skaerm'));
    foldede.forEach(d => { d.open = false; });
  });
})();
