// Asks the rules that a deployment asks, of the drawing as it is in the editor. They are Java's, so there is one of each: this
// only carries the drawing there and the answers back to their elements.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { Writer } = require('moddle-xml');

const JAR = path.resolve(__dirname, '../../../target/job-veu.jar');
const SVAR = /^(?:Råd: )?bpmn\/[^,]+, ([^:]+): (.+)$/;

/** What is asked; nothing when whoever runs bpmnlint has asked already, as scripts/kontroller has. */
function program() {
  const valgt = process.env.JOBVEU_KONTROL;
  if (valgt === 'nej') return null;
  if (valgt) return [process.execPath, valgt];
  return ['java', '-XX:TieredStopAtLevel=1', '-jar', JAR, 'kontroller'];
}

/** The drawing, with the models that lie where one stands around it. */
function laeg(mappe, navn, xml) {
  fs.mkdirSync(path.join(mappe, 'bpmn'));
  for (const andre of ['dmn', 'forms']) {
    if (fs.existsSync(andre)) fs.symlinkSync(path.resolve(andre), path.join(mappe, andre));
  }
  if (fs.existsSync('bpmn')) {
    for (const fil of fs.readdirSync('bpmn').filter(f => f.endsWith('.bpmn') && f !== navn)) {
      fs.symlinkSync(path.resolve('bpmn', fil), path.join(mappe, 'bpmn', fil));
    }
  }
  fs.writeFileSync(path.join(mappe, 'bpmn', navn), xml);
}

function spoerg(kommando, id, xml) {
  const mappe = fs.mkdtempSync(path.join(os.tmpdir(), 'bpmnlint-'));
  try {
    const navn = `${id}.bpmn`;
    laeg(mappe, navn, xml);
    const [foerste, ...resten] = kommando;
    const svar = spawnSync(foerste, [...resten, path.join('bpmn', navn)],
      { cwd: mappe, encoding: 'utf8', timeout: 120_000 });
    if (svar.error || svar.status > 1 || svar.status === null) {
      throw new Error(svar.error?.message || svar.stderr.trim() || 'de svarede ikke');
    }
    return svar.stdout.split('\n').map(linje => SVAR.exec(linje.trim())).filter(Boolean)
      .map(([, element, besked]) => ({ element, besked }));
  } finally {
    fs.rmSync(mappe, { recursive: true });
  }
}

module.exports = () => ({
  check(node, reporter) {
    const kommando = node.$type === 'bpmn:Definitions' ? program() : null;
    if (!kommando) return;
    if (kommando.includes(JAR) && !fs.existsSync(JAR)) {
      reporter.report(node.id, 'Vores egne regler er ikke spurgt: Byg systemet først med ./start.');
      return;
    }
    const proces = (node.rootElements || []).find(e => e.$type === 'bpmn:Process');
    if (!proces) return;
    try {
      const xml = new Writer({ preamble: true }).toXML(node);
      spoerg(kommando, proces.id, xml).forEach(({ element, besked }) => reporter.report(element, besked));
    } catch (fejl) {
      reporter.report(node.id, `Vores egne regler er ikke spurgt: ${fejl.message}`);
    }
  }
});
