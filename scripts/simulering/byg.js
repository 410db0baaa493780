// Makes static/js/bibliotek/simulering.js and its style sheet of what package.json pins, in Danish (docs/adr/0073).
//   node scripts/simulering/byg.js
// A test makes it too and compares: the file is what this makes, and nobody edits it.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const ROD = path.resolve(import.meta.dirname, '../..');
export const MAAL = path.join(ROD, 'src/main/resources/static/js/bibliotek');
const PAKKE = path.join(ROD, 'node_modules/bpmn-js-token-simulation');

// the words of its buttons, and colours that our pages do not let a text set (Sidepolitik): js/gennemspil.js sets them
const ORD = {
  // its buttons were not shown in a drawing smaller than half
  'features/context-pads/ContextPads.js': [['minZoom: 0.5', 'minZoom: 0']],
  'features/show-scopes/ShowScopes.js': [
    ['Focus process instance ${scope.id}', 'Se kun denne gennemgang'],
    ['`style="', '`data-stil="']],
  'features/reset-simulation/ResetSimulation.js': [
    ['title="Reset Simulation"', 'title="Begynd forfra"'],
    ["'Reset Simulation'", "'Begynd forfra'"]],
  'features/element-support/ElementSupport.js': [
    ['Found unsupported elements', 'Noget i tegningen kan ikke spilles'],
    ['Not supported', 'Kan ikke spilles']],
  'features/pause-simulation/PauseSimulation.js': [
    ['Play/Pause Simulation', 'På pause, eller i gang igen'],
    ['Pause Simulation', 'På pause'],
    ['Play Simulation', 'I gang igen']],
  'features/set-animation-speed/SetAnimationSpeed.js': [
    ['Set animation speed = ', 'Fart: '],
    ["'Slow'", "'langsom'"], ["'Normal'", "'almindelig'"], ["'Fast'", "'hurtig'"]],
  'features/context-pads/handler/ExclusiveGatewayHandler.js': [['Set Sequence Flow', 'Vælg vej']],
  'features/context-pads/handler/InclusiveGatewayHandler.js': [['Set Sequence Flow', 'Vælg vej']],
  'features/context-pads/handler/PauseHandler.js': [["'Remove' : 'Add' } pause point", "'Stop ikke her' : 'Stop her' }"]],
  'features/context-pads/handler/TriggerHandler.js': [['Trigger Event', 'Lad det ske']],
  'features/simulation-state/SimulationState.js': [["'Finished'", "'Slut'"]],
  'features/token-count/TokenCount.js': [['style="', 'data-stil="'], ['minZoom: 0.5', 'minZoom: 0']],
  'features/notifications/Notifications.js': [['`style="', '`data-stil="']],
  'features/element-notifications/ElementNotifications.js': [['`style="', '`data-stil="']]
};

const dansk = {
  name: 'dansk',
  setup(bygning) {
    bygning.onLoad({ filter: /bpmn-js-token-simulation[\\/]lib[\\/]features[\\/].*\.js$/ }, fil => {
      let tekst = fs.readFileSync(fil.path, 'utf8');
      const navn = path.relative(path.join(PAKKE, 'lib'), fil.path).replaceAll('\\', '/');
      for (const [engelsk, oversat] of ORD[navn] || []) {
        if (!tekst.includes(engelsk)) throw new Error(`${navn} siger ikke mere ${engelsk}`);
        tekst = tekst.replaceAll(engelsk, oversat);
      }
      return { contents: tekst, loader: 'js' };
    });
  }
};

/** The two files, as text by their names. */
export async function byg() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [path.join(import.meta.dirname, 'indgang.js')],
    bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', legalComments: 'none',
    nodePaths: [path.join(ROD, 'node_modules')],
    plugins: [dansk]
  });
  const licens = pakke => fs.readFileSync(path.join(ROD, 'node_modules', pakke, 'LICENSE'), 'utf8').trim();
  const hoved = `/* Made by scripts/simulering/byg.js; not edited by hand.\n\n${
    ['bpmn-js', 'bpmn-js-token-simulation', 'diagram-js', 'bpmn-moddle']
      .map(p => `${p}\n\n${licens(p)}`).join('\n\n')}\n*/\n`;
  return {
    'simulering.js': hoved + outputFiles[0].text,
    'simulering.css': fs.readFileSync(path.join(PAKKE, 'assets/css/bpmn-js-token-simulation.css'), 'utf8')
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  fs.mkdirSync(MAAL, { recursive: true });
  for (const [navn, tekst] of Object.entries(await byg())) fs.writeFileSync(path.join(MAAL, navn), tekst);
}
