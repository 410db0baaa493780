package dk.jobveu.stedfortraeder;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration {@code jobveu.stedfortraeder}.
 *
 * @param hoejstDage how many days a deputy may stand in at most; an assumption
 */
@ConfigurationProperties("jobveu.stedfortraeder")
public record Stedfortraederindstilling(@DefaultValue("92") int hoejstDage) {}
