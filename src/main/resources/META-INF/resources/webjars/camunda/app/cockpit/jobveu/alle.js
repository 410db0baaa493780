// All that Cockpit gets from us. The server sends it as one file (Skriptbundt).
import './koordinator.js';
import { udvidelser } from './overblik.js';
import '../../tasklist/jobveu/faelles.js';

export default udvidelser;
