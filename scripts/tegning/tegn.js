// Draws bpmn/*.bpmn with bpmn-js in a headless Chromium. Each picture says which model it shows, so
// that a test can tell when it is out of date.
const fs = require('fs');
const path = require('path');
const { execFileSync } = require('child_process');
const { chromium } = require('playwright-core');
const { sum } = require('./modelsum.js');

const ROD = path.join(__dirname, '..', '..');
const MODELLER = path.join(ROD, 'bpmn');
const BILLEDER = path.join(ROD, 'docs', 'img');
const BPMN_JS = path.join(path.dirname(require.resolve('bpmn-js/package.json')), 'dist');

const laes = fil => fs.readFileSync(fil, 'utf8').replace(/\r/g, '');
const maerke = (navn, xml) =>
  `<!-- bpmn/${navn}.bpmn sha256 ${sum(xml)} -->`;

function browser() {
  for (const navn of ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [navn], { encoding: 'utf8' }).trim();
    } catch {
      // the next one
    }
  }
  throw new Error('Der er ingen Chromium på maskinen');
}

async function tegn(side, xml) {
  return side.evaluate(async model => {
    const flade = document.createElement('div');
    flade.style.height = '900px';
    document.body.appendChild(flade);
    const viser = new BpmnJS({ container: flade });
    try {
      const { warnings } = await viser.importXML(model);
      if (warnings.length > 0) throw new Error(warnings.map(w => w.message).join('\n'));
      return (await viser.saveSVG()).svg;
    } finally {
      viser.destroy();
      flade.remove();
    }
  }, xml);
}

/**
 * Ids of arrowheads are random. Named by the model and numbered in order, the same model gives the
 * same picture, and several pictures can stand on one page.
 */
function medFasteNavne(svg, model) {
  const navne = [...new Set(svg.match(/marker-[a-z0-9]{10,}/g))];
  return navne.reduce((s, navn, nr) => s.replaceAll(navn, `${model}-pil-${nr}`), svg);
}

async function alle(tegnAlt) {
  const modeller = fs.readdirSync(MODELLER).filter(f => f.endsWith('.bpmn')).sort()
    .map(f => ({ navn: f.replace('.bpmn', ''), xml: laes(path.join(MODELLER, f)) }))
    .map(m => ({ ...m, maerke: maerke(m.navn, m.xml), billede: path.join(BILLEDER, m.navn + '.svg') }));

  fs.mkdirSync(BILLEDER, { recursive: true });
  for (const fil of fs.readdirSync(BILLEDER).map(f => path.join(BILLEDER, f))) {
    const kendt = modeller.some(m => m.billede === fil);
    if (fil.endsWith('.svg') && !kendt && laes(fil).includes('<!-- bpmn/')) fs.rmSync(fil);
  }
  const mangler = modeller.filter(
    m => tegnAlt || !fs.existsSync(m.billede) || !laes(m.billede).includes(m.maerke));
  if (mangler.length === 0) {
    console.log('Alle billeder passer til modellerne.');
    return;
  }
  const chrome = await chromium.launch({
    executablePath: browser(),
    args: process.getuid && process.getuid() === 0 ? ['--no-sandbox'] : []
  });
  try {
    const side = await chrome.newPage();
    await side.setContent('<body></body>');
    await side.addScriptTag({ path: path.join(BPMN_JS, 'bpmn-viewer.production.min.js') });
    for (const m of mangler) {
      // White behind it, for pages that are shown dark.
      const svg = medFasteNavne(await tegn(side, m.xml), m.navn)
        .replace('<svg ', m.maerke + '\n<svg style="background: white" ');
      fs.writeFileSync(m.billede, svg + '\n');
      console.log(path.relative(ROD, m.billede));
    }
  } finally {
    await chrome.close();
  }
}

alle(process.argv.includes('--alle')).catch(fejl => {
  console.error(fejl.message);
  process.exit(1);
});
