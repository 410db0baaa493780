package dk.jobveu.laering;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The list of forløb ({@code jobveu.oversigt}); assumptions.
 *
 * @param hoejst how many are shown at once
 * @param gemmes for how long the public page is what it was, so that nobody can load the database
 *     by asking for it
 */
@ConfigurationProperties("jobveu.oversigt")
public record Oversigtsindstilling(
    @DefaultValue("200") int hoejst, @DefaultValue("PT5M") Duration gemmes) {}
