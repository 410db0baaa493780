package dk.jobveu.projektrum;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Figures of the forløb's pages and the coordinator's board that the sources do not give ({@code
 * jobveu.tavle}); all assumptions.
 *
 * @param stille nothing has happened for so long
 * @param tyndFoer how long before its places must be filled a forløb can be called thin
 * @param linjer forløb on a page of the board
 * @param besoegSlutter a visit to a forløb's page has ended when it has not been opened for so long
 */
@ConfigurationProperties("jobveu.tavle")
public record Tavlegraenser(
    @DefaultValue("P21D") Period stille,
    @DefaultValue("P21D") Period tyndFoer,
    @DefaultValue("50") int linjer,
    @DefaultValue("PT30M") Duration besoegSlutter) {}
