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

  addEventListener('beforeprint', () => {
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
    document.querySelectorAll('span.udskrevet').forEach(t => t.remove());
    foldede.forEach(d => { d.open = false; });
  });
})();
