// On a list of cards: what is the same for most people is written once and put into the cards where it
// is missing. Only in cards of people about whom nothing is recorded, so that nothing is overwritten.

const felterI = gruppe => [...gruppe.querySelectorAll('input, select')];
const vaelges = felt => felt.type === 'checkbox' || felt.type === 'radio';

function svar(gruppe) {
  return felterI(gruppe)
    .filter(f => !vaelges(f) || f.checked)
    .map(f => f.value)
    .filter(v => v !== '');
}

function saet(gruppe, vaerdier) {
  for (const felt of felterI(gruppe)) {
    if (vaelges(felt)) felt.checked = vaerdier.includes(felt.value);
    else felt.value = vaerdier[0];
    felt.dispatchEvent(new Event('input', { bubbles: true }));
    felt.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

/** Puts the answers of the common card into a person's; whether any was missing there. */
export function saetInd(alle, kort) {
  let sat = false;
  for (const faelles of alle.querySelectorAll('[data-kolonne]')) {
    const vaerdier = svar(faelles);
    const gruppe = kort.querySelector(`[data-kolonne="${faelles.dataset.kolonne}"]`);
    if (vaerdier.length > 0 && svar(gruppe).length === 0) {
      saet(gruppe, vaerdier);
      sat = true;
    }
  }
  return sat;
}

for (const alle of document.querySelectorAll('[data-alle]')) {
  alle.hidden = false;
  alle.querySelector('[data-saet-ind]').addEventListener('click', () => {
    const nye = [...alle.form.querySelectorAll('details[data-nyt]')];
    const antal = nye.filter(kort => saetInd(alle, kort)).length;
    alle.querySelector('[data-svar]').textContent =
      antal === 0
        ? 'Der var ikke noget at sætte ind. Vælg noget her i kortet, eller ret kortene herunder.'
        : `Sat ind i ${antal} kort. Ret dem, der er anderledes, og gem.`;
  });
}
