// Where our scripts lie, and the address under which they see each other in the browser: Tasklist's own
// reach for /js/… by a path that is right on the server and nowhere on the disk.
import { registerHooks } from 'node:module';

export const ROD = new URL('../../../../', import.meta.url);
export const RESSOURCER = new URL('src/main/resources/', ROD);
export const SIDER = new URL('static/js/', RESSOURCER);
export const WEBAPPS = new URL('META-INF/resources/webjars/camunda/app/', RESSOURCER);
export const TASKLIST = new URL('tasklist/jobveu/', WEBAPPS);

registerHooks({
  resolve: (navn, sammenhaeng, naeste) =>
    naeste(navn.replace(/^(\.\.\/){4}js\//, SIDER.href), sammenhaeng)
});
