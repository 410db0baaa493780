/**
 * The start-up self-check (issue 3, row 10): refuses to start when something that safety rests on
 * is not as it must be, and says in Danish what is wrong and what to set, everything at once.
 *
 * <p>Checks that need only the settings run before the first bean is made and before the database
 * is touched ({@link dk.jobveu.sikkerhed.opstart.Miljoekontrol}). Checks that need the engine are
 * beans of type {@link dk.jobveu.sikkerhed.opstart.Selvtjek} and run when it is built, before the
 * port opens and before jobs run ({@link dk.jobveu.sikkerhed.opstart.Motorkontrol}).
 */
package dk.jobveu.sikkerhed.opstart;
