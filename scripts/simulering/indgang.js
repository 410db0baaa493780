// What js/gennemspil.js asks for: a viewer that plays tokens. Without the log, which writes names of a model into the page
// as they stand.
import AnimationModule from 'bpmn-js-token-simulation/lib/animation';
import ColoredScopesModule from 'bpmn-js-token-simulation/lib/features/colored-scopes';
import ContextPadsModule from 'bpmn-js-token-simulation/lib/features/context-pads';
import ElementSupportModule from 'bpmn-js-token-simulation/lib/features/element-support';
import ExclusiveGatewaySettingsModule from 'bpmn-js-token-simulation/lib/features/exclusive-gateway-settings';
import InclusiveGatewaySettingsModule from 'bpmn-js-token-simulation/lib/features/inclusive-gateway-settings';
import NeutralElementColors from 'bpmn-js-token-simulation/lib/features/neutral-element-colors';
import PauseSimulationModule from 'bpmn-js-token-simulation/lib/features/pause-simulation';
import ResetSimulationModule from 'bpmn-js-token-simulation/lib/features/reset-simulation';
import SetAnimationSpeedModule from 'bpmn-js-token-simulation/lib/features/set-animation-speed';
import ShowScopesModule from 'bpmn-js-token-simulation/lib/features/show-scopes';
import SimulationStateModule from 'bpmn-js-token-simulation/lib/features/simulation-state';
import SimulatorModule from 'bpmn-js-token-simulation/lib/simulator';
import ToggleModeModule from 'bpmn-js-token-simulation/lib/features/toggle-mode/viewer';
import TokenCountModule from 'bpmn-js-token-simulation/lib/features/token-count';
import TokenSimulationPaletteModule from 'bpmn-js-token-simulation/lib/features/palette';
import Viewer from 'bpmn-js/lib/NavigatedViewer';

const Simulering = {
  __depends__: [
    SimulatorModule, AnimationModule, ColoredScopesModule, ContextPadsModule, SimulationStateModule,
    ShowScopesModule, ElementSupportModule, PauseSimulationModule, ResetSimulationModule,
    TokenCountModule, SetAnimationSpeedModule, ExclusiveGatewaySettingsModule,
    NeutralElementColors, InclusiveGatewaySettingsModule, TokenSimulationPaletteModule,
    ToggleModeModule
  ]
};

export { Simulering, Viewer };
