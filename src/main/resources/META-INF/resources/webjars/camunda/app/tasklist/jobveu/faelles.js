// The cures that Cockpit, Admin and Welcome share with Tasklist, in the order in which they begin. The server
// sends them as one file (Skriptbundt).
import './sprog.js';
import './hoved.js';
import './dialoger.js';
import './overskrifter.js';
import './feltnavne.js';
import './redskaber.js';
import './logud.js';
import './tekster.js';
