package dk.jobveu.konto;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long things about accounts last; assumptions in application.yaml.
 *
 * @param linkGaelder how long an invitation's link can be used
 */
@ConfigurationProperties("jobveu.konto")
public record Kontoregler(Duration linkGaelder) {}
