package dk.jobveu.svarlink;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long links can be used; an assumption in application.yaml.
 *
 * @param gaelder the last day counts as a whole
 */
@ConfigurationProperties("jobveu.svarlink")
public record Linkregler(Period gaelder) {}
