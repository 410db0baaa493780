package dk.jobveu.adgang.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The end of a session as people meet it ({@code jobveu.session}).
 *
 * @param advarsel how long before the end a page says so. Assumption
 */
@ConfigurationProperties("jobveu.session")
record Sessionindstillinger(Duration advarsel) {}
