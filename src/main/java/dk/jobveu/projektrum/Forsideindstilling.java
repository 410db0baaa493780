package dk.jobveu.projektrum;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration {@code jobveu.forside}; all assumptions.
 *
 * @param nytBesoegEfter how long after the beginning of a visit the next look is a new one
 * @param snart how many days ahead a deadline counts as near
 * @param dageMellemRyk how many days there must be between two reminders from one organisation to
 *     another about one forløb
 */
@ConfigurationProperties("jobveu.forside")
public record Forsideindstilling(Duration nytBesoegEfter, int snart, int dageMellemRyk) {}
