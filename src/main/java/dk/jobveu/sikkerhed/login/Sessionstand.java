package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.Medlemskaber.Gaeldende;
import java.time.Instant;

/**
 * All that a session depends on, as the tables hold it now.
 *
 * @param laast whether an administrator has locked the user
 * @param kode what the table of users holds of the password; null without one
 * @param navn the user's own name, which each page shows and which stands in the same row
 * @param begyndt null when the session has been ended
 * @param kodeaftryk digest of what {@code kode} was when it began
 * @param tilhoer the user's groups, which nearly each request asks for
 */
public record Sessionstand(
    boolean laast,
    String kode,
    String navn,
    Instant begyndt,
    Instant setSenest,
    String kodeaftryk,
    Gaeldende tilhoer) {}
