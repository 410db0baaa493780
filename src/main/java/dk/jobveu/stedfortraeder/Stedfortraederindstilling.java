package dk.jobveu.stedfortraeder;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration {@code jobveu.stedfortraeder}.
 *
 * @param hoejstDage how many days a deputy may stand in at most; an assumption
 * @param aftalesHoejstForud how far ahead its days may lie, counted from today; an assumption
 */
@ConfigurationProperties("jobveu.stedfortraeder")
public record Stedfortraederindstilling(
    @DefaultValue("92") int hoejstDage, @DefaultValue("P1Y") Period aftalesHoejstForud) {}
