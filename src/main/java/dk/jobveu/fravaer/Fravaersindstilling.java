package dk.jobveu.fravaer;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Figures about absence that the sources do not give ({@code jobveu.fravaer}); assumptions.
 *
 * @param mindsteGrundlagDage days that a percentage is at least measured against; otherwise one day
 *     away on the first day of the course would be a hundred per cent
 */
@ConfigurationProperties("jobveu.fravaer")
public record Fravaersindstilling(@DefaultValue("20") int mindsteGrundlagDage) {}
