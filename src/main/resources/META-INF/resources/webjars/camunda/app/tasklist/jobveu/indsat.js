// Cure: what somebody has typed stands in a form's texts as it was typed. form-js puts values into a text and then
// reads the whole as Markdown, in which a name with "<img …>" is a picture that the page tries to fetch.
import { alleFelter, vedBlanket } from './blanket.js';

const TEGN = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const somTekst = vaerdi => String(vaerdi).replace(/[&<>]/g, t => TEGN[t]);

vedBlanket(form => {
  const skabeloner = form.get('templating');
  const indsaet = skabeloner.evaluate.bind(skabeloner);
  // labels and help are no Markdown: what is put into them is text already
  const erMarkdown = skabelon =>
    alleFelter(form._getState().schema || {}).some(f => f.type === 'text' && f.text === skabelon);
  skabeloner.evaluate = (skabelon, data, valg) =>
    indsaet(skabelon, data, erMarkdown(skabelon) ? { ...valg, sanitizer: somTekst } : valg);
});
