package dk.jobveu.persondata;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long things are kept after a forløb has ended ({@code jobveu.opbevaring}). Assumptions: no
 * source gives a figure; the data controllers decide.
 *
 * @param kontaktdata names, telephone numbers and e-mail; never before the follow-up is closed.
 *     Links to those without an account, with their addresses, as well
 * @param deltagere all that is left of each citizen but the counts; never before the follow-up
 * @param persondatalog lines of the log, each from its own time
 * @param forloeb who registered and who signed what in a finished forløb, and its files
 * @param stedfortraedelser who was away when and who took over, each from when it ended
 * @param kladder what was typed in a form and never sent, each from when it was last saved
 * @param besoeg when somebody was on the front page or a forløb's, each from the last time
 * @param kontolog who let whom in and out, each line from when it was written, and who recorded
 *     something outside any forløb
 */
@ConfigurationProperties("jobveu.opbevaring")
public record Opbevaringstider(
    Period kontaktdata,
    Period deltagere,
    Period persondatalog,
    Period forloeb,
    Period stedfortraedelser,
    Period kladder,
    Period besoeg,
    Period kontolog) {}
